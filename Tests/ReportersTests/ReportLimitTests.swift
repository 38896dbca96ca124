import Auditing
import FormModel
import Foundation
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// Forges refuse what is too long, or drop it without a word: reports stay below their limits, keep
/// the gravest and say how many were left out.
@Suite struct ReportLimitTests {
  /// A report with so many findings of three rules, the gravest last, each with a long message.
  private func report(findings: Int, characters: Int) -> Report {
    var report = SampleReport.empty(.english)
    var audit = SampleReport(language: .english).heavy
    let message = String(repeating: "é", count: characters)
    let severities: [Severity] = [.minor, .moderate, .serious]
    audit.verdicts = severities.enumerated().map { index, severity in
      let rule = "rule-\(severity.rawValue)"
      var verdict = Report.Verdict.sample(rule, severity: severity, title: "Rule \(index)")
      verdict.findings = (0..<findings / 3).map { number in
        var finding = Report.Finding.sample(
          "\(rule)@\(number)", wording: "Question \(number)", line: number + 1, message: message)
        finding.severity = severity
        return finding
      }
      return verdict
    }
    report.audits = [audit]
    return report
  }

  private func tell(_ format: String, _ report: Report) throws -> String {
    try #require(ReportFormat.named(format)).tell(report, ReportStyle(language: .english))
  }

  @Test(arguments: [(findings: 12_000, characters: 10), (findings: 5400, characters: 2900)])
  func sarifKeepsTheGravest(findings: Int, characters: Int) throws {
    let text = try tell("sarif", report(findings: findings, characters: characters))
    #expect(text.utf8.count <= 10_000_000)
    let sarif = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let levels = results.compactMap { $0["level"] as? String }
    #expect(results.count <= 5000 && results.count == levels.count)
    // All errors, or nothing but errors; then all warnings, or no note.
    let errors = levels.prefix { $0 == "error" }.count
    #expect(errors == min(findings / 3, results.count))
    let warnings = levels.dropFirst(errors).prefix { $0 == "warning" }.count
    #expect(warnings == min(findings / 3, results.count - errors))
    let left = findings - results.count
    #expect(text.contains("\(Language.english.number(left)) findings left out"))
    // No more is left out than must be.
    #expect(results.count == 5000 || text.utf8.count > 8_000_000)
  }

  @Test func whatFitsIsKeptWhole() throws {
    let text = try tell("sarif", report(findings: 4998, characters: 10))
    #expect(text.matches(of: /"ruleIndex"/).count == 4998)
    #expect(!text.contains("left out"))
  }

  @Test func gitLabAndSpreadsheetsSayWhatIsLeftOut() throws {
    let gitLab = try tell("gitlab", report(findings: 6000, characters: 10))
    #expect(gitLab.matches(of: /"check_name"/).count == 5001)
    #expect(gitLab.contains("1,000 findings left out"))
    let csv = try tell("csv", report(findings: 100_020, characters: 1))
    #expect(csv.split(separator: "\r\n").count == 100_002)
    #expect(csv.contains("20 findings left out"))
    #expect(try !tell("csv", report(findings: 30, characters: 1)).contains("left out"))
    #expect(try !tell("gitlab", report(findings: 30, characters: 1)).contains("left out"))
  }

  @Test func theSummaryStaysBelow900KiB() throws {
    let small = try tell("summary", report(findings: 30, characters: 10))
    #expect(!small.contains("left out"))
    let text = try tell("summary", report(findings: 30_000, characters: 200))
    #expect(text.utf8.count <= 900 * 1024)
    #expect(text.utf8.count > 800 * 1024)
    let told = text.matches(of: #/(?m)^- /#).count
    #expect(text.contains("\(Language.english.number(30_000 - told)) findings left out"))
    #expect(text.contains("Rule 2") && !text.contains("<summary>Rule 0"))
  }

  @Test func aStepShowsTenOfEachKind() throws {
    let text = try tell("github", report(findings: 3000, characters: 10))
    let lines = text.split(separator: "\n")
    for kind in ["error", "warning"] {
      let told = lines.filter { $0.hasPrefix("::\(kind) ") }
      #expect(told.count == 10)
      #expect(told.last?.hasSuffix("+991 more in the summary") == true)
    }
    #expect(!lines.contains { $0.hasPrefix("::notice") })
  }

  /// The comment on a change is one that GitHub and GitLab accept.
  @Test func theCommentStaysBelow65536Characters() throws {
    var many = report(findings: 300, characters: 200)
    many.audits = Array(repeating: many.audits[0], count: 50)
    #expect(try tell("markdown", many).count < 65_536)
  }
}
