import Auditing
import FormModel
import Mandate
import TestSupport
import Testing

@testable import RuleFiles

/// `mandate.yaml`, and what is wrong with it.
@Suite struct MandateFileTests {
  private func read(_ text: String) throws(RuleFileError) -> Mandate {
    try YAMLFile(text: text, named: "mandate.yaml")
      .read(.mandate(purposes: Reading.book.purposes.purposes.map(\.id)))
  }

  private func problems(_ text: String) -> [String] {
    do throws(RuleFileError) {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map {
        "\($0.line):\($0.column): \($0.sentence.english) \($0.hint?.english ?? "")"
      }
    }
  }

  @Test func whatALineDoesNotSayIsThatOfTheWhole() throws {
    let mandate = try read(
      """
      title: Décret
      date: 2011-11-30
      used by: Le guichet
      kept: un an
      allows:
        - { purpose: [email, phone], article: 2, kept: un mois, required: no }
        - { words: taille du cadre, of: [vélo, témoin] }
      """)
    #expect(mandate.date == "2011-11-30" && mandate.lines.count == 2)
    #expect(mandate.lines[0].purposes == ["email", "phone"] && mandate.lines[0].required == false)
    #expect(mandate.lines[0].handling == Mandate.Handling(usedBy: "Le guichet", kept: "un mois"))
    #expect(mandate.lines[1].handling == Mandate.Handling(usedBy: "Le guichet", kept: "un an"))
    #expect(mandate.lines[1].of == ["vélo", "témoin"] && mandate.lines[1].article == nil)
  }

  @Test(arguments: [
    ("allows: []", "1:1: the key “title” is missing"),
    ("title: A", "1:1: the key “allows” is missing"),
    ("title: A\nallow: []", "2:1: “allow” is not a key of a mandate did you mean “allows”?"),
    (
      "title: A\nallows: [ { purpose: emial } ]",
      "2:22: “emial” is no purpose did you mean “email”?"
    ),
    (
      "title: A\nallows: [ { purpose: zzzzzz } ]",
      "2:22: “zzzzzz” is no purpose Rules/purposes.yaml"
    ),
    ("title: A\nallows: [ { article: 1 } ]", "2:11: a line of the mandate has nothing by which"),
    ("title: A\nallows: [ { words: '…' } ]", "2:20: “…” holds no letter or digit"),
    ("title: A\nallows: [ { words: a, of: '?' } ]", "2:27: “?” holds no letter or digit"),
    ("title: A\nallows: [ { words: a, required: maybe } ]", "2:33: “required” must be yes or no"),
    ("title: A\nallows: [ { words: a, artcle: 1 } ]", "2:23: “artcle” is not a key of a line"),
    ("title: A\nallows: a", "2:9: “allows” must be a list"),
    ("title: A\ndate: yesterday\nallows: []", "2:7: “yesterday” is no day"),
    ("title: A\nurl: legifrance\nallows: []", "2:6: “url” must be an address"),
    ("title: [A", "2:1: a list between [ ] is not closed"),
  ])
  func mistakesAreToldWithTheirPlace(text: String, problem: String) {
    let found = problems(text)
    #expect(found.first?.hasPrefix(problem) == true, "\(found)")
  }

  @Test func allMistakesAreToldAtOnce() {
    #expect(
      problems("title: A\ndate: x\nallows: [ { purpose: x }, { words: '?' }, { of: a } ]").count
        == 4)
  }
}
