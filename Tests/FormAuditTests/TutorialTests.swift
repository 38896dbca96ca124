import FormAudit
import Foundation
import TestSupport
import Testing

/// The code of the tutorial and of `Documentation/Library.md`, as a program of somebody else would
/// write it: it compiles, it runs, and it is the code that the pages show.
@Suite struct TutorialTests {
  @Test func theTutorialRuns() async throws {
    try #require(FileManager.default.changeCurrentDirectoryPath(Repository.root.path))
    let formAudit = try FormAudit()
    let report = try await formAudit.audit("Fixtures/pre-plainte-2015")
    for audit in report.audits {
      print(audit.target, audit.score?.letter ?? "–", audit.journey.questions, "questions")
    }
    #expect(report.audits.count == 1 && report.status == .complete)

    let questions = report.audits.flatMap(\.questions)
    if let costliest = questions.max(by: { $0.seconds.p50 < $1.seconds.p50 }) {
      print(costliest.wording, costliest.seconds.p50, costliest.seconds.because)
    }
    #expect(questions.contains { $0.wording == "FAITS ET CIRCONSTANCES" })

    for verdict in report.audits.flatMap(\.verdicts) where verdict.outcome == .failed {
      print(verdict.title, verdict.findings.count, verdict.fix)
    }

    let audit = report.audits[0]
    let found = audit.findingsByQuestion
    for question in audit.questions {
      for finding in found[question.id] ?? [] {
        print(question.wording, question.seconds.p50, finding.message)
      }
    }
    let asked = found.values.joined().filter { $0.id.hasPrefix("field-label-missing@") }
    #expect(asked.count == 82, "as many as the text report says")
    #expect(Set(found.keys).isSubset(of: audit.questions.map(\.id)))

    let html = "<form method=post><label>Family name <input name=nom></label></form>"
    let page = await formAudit.audit(html: html.utf8, address: "https://www.example.org/form")
    print(page.audits[0].journey.questions)
    #expect(page.audits[0].journey.questions == 1)
    #expect(page.audits[0].target == "https://www.example.org/form")

    let difference = try await formAudit.diff(
      "Fixtures/pre-plainte-2015", "Fixtures/pre-plainte-refonte")
    for change in difference.targets.flatMap(\.difference.questions) {
      print(change.state, change.wording)
    }
    #expect(!difference.targets.isEmpty)
  }

  /// Each block of code of these pages stands above, line by line.
  @Test(arguments: [
    "Documentation/Library.md", "Sources/FormAudit/FormAudit.docc/First-audit.md",
  ])
  func theTestsCompileWhatThePagesShow(page: String) throws {
    let text = try String(
      contentsOf: Repository.root.appendingPathComponent(page), encoding: .utf8)
    let own = try Self.lines(String(contentsOfFile: #filePath, encoding: .utf8))
    let blocks = text.components(separatedBy: "```swift\n").dropFirst().map {
      Self.lines($0.components(separatedBy: "```")[0]).filter { $0 != "import FormAudit" }
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let isThere = own.indices.contains { own[$0...].starts(with: block) }
      #expect(isThere, "\(block)")
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
