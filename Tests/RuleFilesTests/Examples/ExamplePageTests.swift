import Testing

@testable import RuleFiles

@Suite struct ExamplePageTests {
  private func page(_ fragment: String, isHome: Bool = false) throws -> String {
    var writer = ExamplePageWriter()
    return try writer.page(fragment, isHome: isHome)
  }

  @Test func aFragmentIsPutIntoAFormOfAPage() throws {
    #expect(
      try page("<input id=a>") == """
        <!doctype html>
        <html lang="fr">
        <title>Exemple</title>
        <main>
        <form method="post" action="/envoi">
        <input id=a>
        <button>Envoyer</button>
        </form>
        </main>
        </html>
        """)
  }

  @Test func aWholePageStaysAsItIs() throws {
    let whole = "<!DOCTYPE html><HTML><input></HTML>"
    #expect(try page(whole) == whole)
  }

  @Test(arguments: ["<FORM><input></FORM>", "<p>À savoir</p>"])
  func noSecondFormIsAdded(fragment: String) throws {
    let page = try page(fragment)
    #expect(page.contains("<main>\n\(fragment)\n</main>"))
    #expect(!page.contains("Envoyer"))
  }

  @Test func aHomePageAsksNothing() throws {
    #expect(try !page("<input type=search>", isHome: true).contains("<form"))
  }

  @Test func longListsAreWrittenOut() throws {
    var expansion = ExampleExpansion()
    #expect(
      try expansion.expand("<select>{3 choices}</select>{1 choice}")
        == "<select><option>Choix 1</option><option>Choix 2</option><option>Choix 3</option></select><option>Choix 1</option>"
    )
    #expect(
      try expansion.expand("{2 questions}") == """
        <p><label for="champ-1">Question 1</label> <input type="text" id="champ-1" name="champ-1" required></p>
        <p><label for="champ-2">Question 2</label> <input type="text" id="champ-2" name="champ-2" required></p>
        """)
    #expect(try expansion.expand("{1 question}").contains("Question 3"))
    #expect(
      try expansion.expand("{1 uploads}") == """
        <p><label for="piece-1">Pièce A</label> <input type="file" id="piece-1" name="piece-1"></p>
        """)
    #expect(
      try expansion.expand("↓{1 radios motif}") == """
        ↓<input type="radio" id="motif-1" name="motif" value="1"> <label for="motif-1">Choix 1</label>
        """)
  }

  @Test(arguments: [
    "a { color: red }", "pattern=\"[0-9]{5}\"", "{", "}", "{}", "{ }", "{12}", "{a b}",
    "{\(String(repeating: "1", count: 200)) choices}", "if (a) { 3 }",
  ])
  func otherBracesAreLeftAlone(html: String) throws {
    var expansion = ExampleExpansion()
    #expect(try expansion.expand(html) == html)
  }

  @Test(.timeLimit(.minutes(1))) func manyBracesTakeNoTime() throws {
    var expansion = ExampleExpansion()
    let html = String(repeating: "{", count: 200_000)
    #expect(try expansion.expand(html) == html)
  }
}
