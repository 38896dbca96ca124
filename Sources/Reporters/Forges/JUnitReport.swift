import Auditing
import Comparing
import FormModel
import Report

/// Tells the verdicts as JUnit XML: a suite a page, a case a rule.
///
/// A page that could not be audited is an error, never a success. Rules about the whole journey have a
/// suite of their own.
enum JUnitReport {
  static func tell(_ report: Report) -> String {
    let words = ReportWords(language: report.language)
    let suites =
      [gate(report, words)].filter { !$0.cases.isEmpty }
      + report.audits.flatMap { JUnitSuites(audit: $0, words: words).all }
      + [problems(report, words)].filter { !$0.cases.isEmpty }
    let head = XMLText.tag(
      "testsuites",
      [
        "name": report.tool.name, "tests": total(suites, \.cases.count),
        "failures": total(suites, \.failures), "errors": total(suites, \.errors),
      ])
    return
      (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", head]
      + suites.flatMap(\.lines) + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private static func total(_ suites: [JUnitSuite], _ count: (JUnitSuite) -> Int) -> String {
    String(suites.reduce(0) { $0 + count($1) })
  }

  /// A case a target: what the gate holds against it.
  private static func gate(_ report: Report, _ words: ReportWords) -> JUnitSuite {
    JUnitSuite(
      name: words.gateHeading, file: nil,
      cases: (report.gate?.targets ?? []).map { target in
        let against = target.reasons.filter { $0.weight != .warning }.map(\.sentence)
        let outcome: JUnitCase.Outcome =
          switch target.outcome {
          case .accepted: .passed
          case .refused: .failure(rule: "gate", against)
          case .incomplete: .error(against)
          }
        return JUnitCase(name: target.target, category: "gate", outcome: outcome)
      })
  }

  private static func problems(_ report: Report, _ words: ReportWords) -> JUnitSuite {
    JUnitSuite(
      name: words.problemsHeading, file: nil,
      cases: report.problems.map { problem in
        JUnitCase(
          name: problem.target ?? words.notAuditedTitle, category: Annotation.notAuditedCategory,
          outcome: .error([problem.sentence, problem.hint ?? ""]))
      })
  }
}

extension ReportFormat {
  /// JUnit XML.
  static let junit = ReportFormat(
    name: "junit",
    meaning: Sentence("JUnit XML, which every job server reads")
  ) { report, _ in JUnitReport.tell(report) }
}
