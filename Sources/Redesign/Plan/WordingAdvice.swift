import Auditing
import Report

/// What the rules of clarity find in the words of questions, and how they advise to mend it.
struct WordingAdvice {
  private let linesByQuestion: [String: [String]]

  init(_ audit: Report.Audit) {
    var lines: [String: [String]] = [:]
    for verdict in audit.verdicts where verdict.category == Rule.Category.clarity.rawValue {
      for finding in verdict.findings where !finding.suppressed {
        guard let id = finding.subject.question else { continue }
        let line = "\(finding.message) \(verdict.fix)"
        if lines[id]?.contains(line) != true { lines[id, default: []].append(line) }
      }
    }
    linesByQuestion = lines
  }

  func lines(about question: String) -> [String] { linesByQuestion[question] ?? [] }
}
