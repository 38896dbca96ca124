import Auditing
import Comparing
import Escaping
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

  /// What the gate holds against the run and each target: a case a reason, or one that passes.
  private static func gate(_ report: Report, _ words: ReportWords) -> JUnitSuite {
    guard let gate = report.gate else { return JUnitSuite(name: "", file: nil, cases: []) }
    let ofTargets = gate.targets.flatMap { target in
      let against = target.reasons.filter { $0.weight != .warning }
      return against.isEmpty
        ? [JUnitCase(name: target.target, category: Annotation.gateCategory, outcome: .passed)]
        : against.map { gateCase($0, of: target.target, words) }
    }
    let ofRun = gate.reasons.filter { $0.weight != .warning }
      .map { gateCase($0, of: words.gateHeading, words) }
    return JUnitSuite(name: words.gateHeading, file: nil, cases: ofRun + ofTargets)
  }

  private static func gateCase(
    _ reason: Report.GateReason, of target: String, _ words: ReportWords
  ) -> JUnitCase {
    let told = [reason.sentence, words.acceptance(of: reason)]
    return JUnitCase(
      name: "\(target) — \(reason.id ?? reason.kind.rawValue)", category: Annotation.gateCategory,
      outcome: reason.weight == .refusal
        ? .failure(rule: Annotation.gateRule(reason.kind), told) : .error(told))
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
