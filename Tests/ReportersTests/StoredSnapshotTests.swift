import Auditing
import Comparing
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// A report that was stored tells a comparison the same as before.
@Suite struct StoredSnapshotTests {
  @Test(arguments: ["pre-plainte-2015", "pre-plainte-refonte"])
  func isTheSameAsTheAudit(folder: String) throws {
    let audit = Auditor(book: Reading.book).audit(try Reading.journey(folder))
    let report = Report(
      audits: [audit], tool: Report.Tool(name: "test", version: "0"), rules: Reading.book,
      language: .french)
    let stored = Snapshot(try JSONReport.read(JSONReport.tell(report)).audits[0])
    let comparison = AuditComparison(before: Snapshot(report.audits[0]), after: stored)
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged && $0.score == 1 })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
    #expect(Snapshot(report.audits[0]) == stored)
  }
}
