import Auditing
import Escaping
import Report

/// The defects of many targets, each rule once.
extension MarkdownParts {
  /// A rule that fails on some targets.
  private struct Cause {
    let verdict: Report.Verdict
    var places = 0
    var targets = 0
    var gain = 0.0
  }

  func defectsByCause(limit: Int) -> String {
    let causes = causes
    guard !causes.isEmpty else { return words.nothingToChange }
    let told = causes.prefix(limit)
    let more = causes.count - told.count
    return
      ([row(words.causeColumns), row(words.causeColumns.map { _ in "---" })]
      + told.map(line) + (more > 0 ? ["", words.moreRules(more)] : []))
      .joined(separator: "\n")
  }

  /// By the points that mending them brings on all targets, then in the order of the rule book.
  private var causes: [Cause] {
    var places: [String: Int] = [:]
    var causes: [Cause] = []
    for audit in report.audits {
      for verdict in audit.verdicts {
        let open = verdict.findings.count(where: \.isOpen)
        guard open > 0 else { continue }
        let place = places[verdict.rule] ?? causes.count
        if place == causes.count { causes.append(Cause(verdict: verdict)) }
        places[verdict.rule] = place
        causes[place].places += open
        causes[place].targets += 1
        causes[place].gain += audit.gain(of: verdict)
      }
    }
    return causes.enumerated()
      .sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }
      .map(\.element)
  }

  private func line(_ cause: Cause) -> String {
    row([
      MarkdownText.ruleText(cause.verdict.title, limit: 80),
      words.severity(cause.verdict.severity), String(cause.targets), String(cause.places),
      MarkdownText.ruleText(cause.verdict.fix, limit: 160),
    ])
  }
}
