package import Comparing
import FormModel
import Report

/// Tells what a baseline holds.
package enum BaselineText {
  /// - Parameter today: The day, as in 2027-01-31: acceptances end.
  package static func tell(_ baseline: Baseline, _ style: ReportStyle, today: String) -> String {
    let sheet = TextSheet(style)
    let lines = baseline.targets.flatMap { self.lines(about: $0, sheet, today) }
    let told = lines.isEmpty ? sheet.paragraph(sheet.words.emptyBaseline) : lines
    return told.joined(separator: "\n") + "\n"
  }

  private static func lines(
    about target: Snapshot, _ sheet: TextSheet, _ today: String
  ) -> [String] {
    let words = sheet.words
    let counts = words.baselineCounts(
      questions: target.questions.count, findings: target.findings.count)
    return sheet.paragraph(words.announcing(sheet.safe(target.target, limit: 120), counts))
      + target.acceptances.flatMap { lines(about: $0, $1, sheet, today) }
  }

  private static func lines(
    about id: String, _ acceptance: Acceptance, _ sheet: TextSheet, _ today: String
  ) -> [String] {
    let told = sheet.words.acceptance(acceptance, hasEnded: !acceptance.holds(on: today))
    return ["  - " + sheet.safe(id, limit: 1000)] + sheet.paragraph(told, indent: 4)
  }
}

extension Snapshot {
  /// What is accepted of it, each with the id by which people name it.
  fileprivate var acceptances: [(String, Acceptance)] {
    questions.compactMap { question in question.acceptance.map { (question.id, $0) } }
      + findings.compactMap { finding in finding.acceptance.map { (finding.id, $0) } }
      + Measure.all.compactMap { measure in
        acceptedNumbers[measure].map { (measure.id(in: target), $0.acceptance) }
      }
  }
}

extension ReportWords {
  var emptyBaseline: String {
    say("The baseline knows no target.")
  }

  func baselineCounts(questions: Int, findings: Int) -> String {
    self.questions(questions) + ", "
      + say("\(findings, "known finding", "known findings")")
  }

  func acceptance(_ acceptance: Acceptance, hasEnded: Bool) -> String {
    guard let until = acceptance.until else {
      return announcing(say("accepted"), acceptance.reason)
    }
    let when =
      hasEnded
      ? say("accepted until \(until), ended")
      : say("accepted until \(until)")
    return announcing(when, acceptance.reason)
  }
}
