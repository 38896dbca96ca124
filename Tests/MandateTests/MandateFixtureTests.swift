import Auditing
import FormModel
import Foundation
import Mandate
import RuleFiles
import TestSupport
import Testing

/// Every question of every fixture is held against a text, none in silence.
@Suite struct MandateFixtureTests {
  /// The folders of fixtures that hold pages.
  static let names = folders.filter { !files($0, endingIn: ".html").isEmpty }

  private static var folders: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: Repository.fixtures.path))?
      .filter { !$0.contains(".") }.sorted() ?? []
  }

  private static func files(_ folder: String, endingIn ending: String) -> [String] {
    let path = Repository.fixtures.appendingPathComponent(folder).path
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?
      .filter { $0.hasSuffix(ending) }.sorted() ?? []
  }

  private static func journey(_ name: String) throws -> Journey {
    if !files(name, endingIn: "journey.yaml").isEmpty { return try Reading.journey(name) }
    let pages = try files(name, endingIn: ".html").map { try Reading.fixture("\(name)/\($0)") }
    return Journey(name: name, pages: pages, home: nil)
  }

  /// One that allows nothing, one that allows a little, and the order that allowed the pre-complaint.
  private static func mandates() throws -> [Mandate] {
    [
      try MandateFixtures.mandate(),
      try MandateFixtures.mandate("purpose: email, article: 1", "words: date, article: 2"),
      try Mandate(
        at: Repository.fixtures.appendingPathComponent("pre-plainte-2015/mandate.yaml").path,
        Reading.book.purposes),
    ]
  }

  @Test func thereAreFixtures() { #expect(Self.names.count > 10) }

  @Test(arguments: names)
  func everyQuestionIsMatchedOrListed(name: String) throws {
    let journey = try Self.journey(name)
    let audit = MandateFixtures.audit(journey)
    let asked = journey.pages.flatMap(\.questions)
    for mandate in try Self.mandates() {
      let report = MandateFixtures.report(audit, mandate)
      #expect(report.questions.map(\.wording) == asked.map(\.wording))
      #expect(Set(report.questions.map(\.id)).count == asked.count)
      #expect(report.lines.count == mandate.lines.count)
      for question in report.questions {
        #expect(!question.because.isEmpty, "\(question.wording)")
        // A question and the lines that it falls under name each other.
        let naming = report.lines.filter { $0.questions.contains(question.id) }.map(\.number)
        let isMatched = [.allowed, .requiredThoughOptional, .ambiguous].contains(question.verdict)
        #expect(!isMatched || !naming.isEmpty && naming == question.lines, "\(question.wording)")
      }
    }
  }
}
