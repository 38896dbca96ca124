import FormModel
import TestSupport
import Testing

/// A row across a table heads the rows below it, as a heading would.
@Suite struct TableTitleTests {
  private func questions(_ rows: String) throws -> [Question] {
    try Reading.page(
      "<html lang=fr><h1>Demande</h1><form method=post><table>\(rows)</table><button>Envoyer</button></form>"
    ).questions
  }

  private func row(_ words: String, _ name: String) -> String {
    "<tr><td>\(words)</td><td><input name=\(name)></td></tr>"
  }

  @Test(arguments: [
    "<tr><td colspan=2>LE CONJOINT</td></tr>",
    "<tr><th colspan=2>LE CONJOINT</th></tr>",
    "<tr><td colspan=2><b>LE CONJOINT</b></td></tr><tr><td></td></tr>",
  ])
  func headsTheRowsBelow(title: String) throws {
    let found = try questions(row("Nom", "a") + title + row("Nom", "b") + row("Prénom", "c"))
    #expect(found.map(\.heading) == ["Demande", "LE CONJOINT", "LE CONJOINT"])
    #expect(found.map(\.isAboutSomebodyElse) == [false, true, true])
    #expect(found.map(\.wording) == ["Nom", "Nom", "Prénom"])
  }

  @Test func endsWhereTheNextBegins() throws {
    let found = try questions(
      "<tr><td colspan=2>Le conjoint</td></tr>" + row("Nom", "a")
        + "<tr><td colspan=2>Le demandeur</td></tr>" + row("Nom", "b"))
    #expect(found.map(\.isAboutSomebodyElse) == [true, false])
  }

  @Test(arguments: [
    // The words of one box.
    "<tr><td colspan=2>Votre conjoint</td></tr><tr><td colspan=2><textarea name=t></textarea></td></tr>",
    // The question itself.
    "<tr><td colspan=2>Nom</td></tr>",
    // What a mark is for.
    "<tr><td colspan=2>* obligatoire, sauf votre conjoint</td></tr>",
    // A sentence.
    "<tr><td colspan=2>Ne dites rien de votre conjoint.</td></tr>",
    // The only cell of a table that has one column.
    "<tr><td>Votre conjoint</td></tr>",
  ])
  func whatSpeaksOfOneBoxHeadsNoOther(rows: String) throws {
    let found = try questions(rows + row("Nom", "a"))
    #expect(found.last?.heading == "Demande")
    #expect(found.last?.isAboutSomebodyElse == false)
  }

  @Test func aNearerHeadingWins() throws {
    let found = try questions(
      "<tr><td colspan=2>Le conjoint</td></tr>" + row("Nom", "a")
        + "<tr><td><h2>Le demandeur</h2></td><td></td></tr>" + row("Nom", "b"))
    #expect(found.map(\.heading) == ["Le conjoint", "Le demandeur"])
  }
}
