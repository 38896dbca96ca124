import Auditing
import Escaping
import FormModel
import Report

/// Tells the verdicts in the Test Anything Protocol, version 13: one point a rule and target, one a
/// page that could not be audited.
///
/// Version 14 says nothing more that is told here, and the Perl harness of Debian 12 and tap4j, which
/// Jenkins uses, stop at 13.
enum TAPReport {
  static func tell(_ report: Report) -> String {
    let words = ReportWords(language: report.language)
    let missing = report.annotations.filter { $0.rule == Annotation.notAuditedRule }
    let points =
      gate(report, words)
      + report.audits.flatMap { audit in audit.verdicts.map { point($0, audit, words) } }
      + missing.map { annotation in
        Point(
          passes: false, name: described(words.notAuditedTitle, annotation.target),
          details: [annotation.message])
      }
    let lines = points.enumerated().flatMap { $0.element.lines(number: $0.offset + 1) }
    return (["TAP version 13", "1..\(points.count)"] + lines).joined(separator: "\n") + "\n"
  }

  /// What the gate holds against the run and each target, a point a reason.
  private static func gate(_ report: Report, _ words: ReportWords) -> [Point] {
    guard let gate = report.gate else { return [] }
    let whole = Point(
      passes: gate.outcome == .accepted, name: escaped(words.verdict(gate.outcome)))
    let reasons =
      gate.reasons.map { (words.gateHeading, $0) }
      + gate.targets.flatMap { target in target.reasons.map { (target.target, $0) } }
    return [whole]
      + reasons.filter { $0.1.weight != .warning }.map { target, reason in
        Point(
          passes: false, name: described("gate-\(reason.kind.rawValue)", target),
          details: [reason.sentence, words.acceptance(of: reason)].filter { !$0.isEmpty })
      }
  }

  private static func point(
    _ verdict: Report.Verdict, _ audit: Report.Audit, _ words: ReportWords
  ) -> Point {
    let name = described("\(verdict.rule): \(verdict.title)", audit.target)
    func skipped(_ reason: String) -> Point {
      Point(passes: true, name: name, directive: " # SKIP " + escaped(reason))
    }
    switch verdict.outcome {
    case .notApplicable: return skipped(words.notApplicableWord)
    case .undecided: return skipped(verdict.undecided.first ?? "")
    case .passed: return Point(passes: true, name: name)
    case .failed where !verdict.findings.contains(where: \.isOpen): return skipped(words.setAside)
    case .failed:
      return Point(
        passes: false, name: name,
        directive: verdict.certainty == .review ? " # TODO " + words.toReview : "",
        details: words.sentences(verdict.findings.filter(\.isOpen), limit: messageLimit))
    }
  }

  private static let messageLimit = 20

  private static func described(_ name: String, _ target: String) -> String {
    escaped("\(name) — \(target)")
  }

  /// A number sign would begin a directive.
  private static func escaped(_ text: String) -> String {
    TerminalText.safe(text, limit: 300).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}

/// One test point, with what it found.
private struct Point {
  let passes: Bool
  let name: String
  var directive = ""
  var details: [String] = []

  func lines(number: Int) -> [String] {
    let told = details.map { "    - " + TerminalText.safe($0) }
    // Readers of YAML in TAP are simple ones: a block of text is what all of them read alike, and a
    // line of it that begins with a dash ends no block.
    return ["\(passes ? "ok" : "not ok") \(number) - \(name)\(directive)"]
      + (told.isEmpty ? [] : ["  ---", "  message: |"] + told + ["  ..."])
  }
}

extension ReportFormat {
  /// The Test Anything Protocol.
  static let tap = ReportFormat(
    name: "tap",
    meaning: Sentence("the Test Anything Protocol, one point a rule")
  ) { report, _ in TAPReport.tell(report) }
}
