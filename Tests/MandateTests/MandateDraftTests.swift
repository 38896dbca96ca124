import Auditing
import FormModel
import Mandate
import RuleFiles
import TestSupport
import Testing
import Words

/// The first version of a mandate: it knows every question, and allows none.
@Suite struct MandateDraftTests {
  private typealias Held = MandateFixtures

  private func yaml(_ audit: Audit) -> String {
    MandateDraft(audit, Reading.book, language: .french).yaml(in: .french)
  }

  private func check(_ audit: Audit) throws {
    let mandate = try Held.read(yaml(audit))
    let report = Held.report(audit, mandate)
    let silent = Set(
      report.questions.filter { FoldedWords($0.wording).isEmpty && $0.purpose == nil }.map(\.id))
    for question in report.questions {
      #expect(question.verdict != .allowed)
      #expect(question.lines.count == (silent.contains(question.id) ? 0 : 1), "\(question)")
    }
    var filled = mandate
    for place in filled.lines.indices { filled.lines[place].article = "Article \(place)" }
    for question in Held.report(audit, filled).questions where !silent.contains(question.id) {
      #expect(question.verdict == .allowed, "\(question)")
    }
    #expect(Held.report(audit, filled).lines.allSatisfy { $0.verdict == .asked })
  }

  @Test(arguments: ["pre-plainte-2015", "pre-plainte-refonte"])
  func knowsEveryQuestionOfAJourney(journey: String) throws {
    try check(Held.audit(try Reading.journey(journey)))
  }

  @Test(arguments: MandateTests.fixtures) func knowsEveryQuestionOfAPage(fixture: String) throws {
    let page = try Reading.fixture("\(fixture)/page.html")
    try check(Held.audit(Journey(name: fixture, pages: [page], home: nil)))
  }

  /// Pages write whatever they like into labels.
  @Test func knowsEveryQuestionOfHostileForms() throws {
    let pieces = [
      "Nom", "e-mail", "du témoin", "\"", "'", "#", "- {", "}}", "]", "{{\"Allowed\"}}",
      "{{lines}}",
      "\u{1B}[31m", "\u{202E}", "\u{2028}", "\t", ": ", "\\", "&amp;", "%}", "allows:", "é", "ﬁ",
      "=1+1",
      "*", "@", "numéro", "religion",
    ]
    var random = SeededGenerator(seed: 18)
    for _ in 0..<60 {
      let fields = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }
      try check(try Held.audit(html: Held.form(fields.joined(separator: "\n"))))
    }
  }

  @Test func aFormWithoutQuestionsHasAnEmptyMandate() throws {
    let audit = try Held.audit(html: "<html lang=fr><p>Rien")
    #expect(try Held.read(yaml(audit)).lines.isEmpty)
  }
}
