import Comparing
import FormModel
import Numbers
package import Report

/// What was added, removed, re-worded or moved, one question a line, each with its seconds.
struct DifferencePart {
  let difference: Report.Difference
  let sheet: TextSheet
  /// Answers a year, to tell what the difference costs everybody.
  var responsesPerYear: Int?

  /// Questions told of each state; more would be a wall.
  private static let questionsTold = 30

  private static let states: [Report.ChangeState] = [
    .added, .removed, .updated, .moved, .ambiguous, .notChecked,
  ]

  var lines: [String] {
    let told = Self.states.flatMap(lines)
    return total + (told.isEmpty ? sheet.paragraph(sheet.words.sameQuestions, indent: 2) : told)
      + findings
  }

  /// `+3 questions, +1 min 40 s per person; for 200,000 answers a year, 5,555 hours`.
  private var total: [String] {
    let words = sheet.words
    var text = words.moreQuestions(Int(rounding: difference.increase(of: .questions) ?? 0))
    let seconds = difference.increase(of: .meanSeconds)
    if let seconds { text += ", " + words.morePerPerson(seconds) }
    if let responsesPerYear, let seconds {
      text = words.list([text, words.hoursPerYear(seconds, responsesPerYear)])
    }
    return sheet.paragraph(text)
  }

  private func lines(_ state: Report.ChangeState) -> [String] {
    let all = difference.questions.filter { $0.state == state }
    guard !all.isEmpty else { return [] }
    let more = all.count - Self.questionsTold
    return sheet.heading(sheet.words.heading(state, all.count))
      + all.prefix(Self.questionsTold).flatMap(lines)
      + (more > 0 ? sheet.paragraph(sheet.words.morePlaces(more), indent: 2) : [])
  }

  private func lines(about change: Report.QuestionChange) -> [String] {
    let words = sheet.words
    let wording = change.wording.isEmpty ? words.noWording : change.wording
    var text = sheet.language.quoted(sheet.safe(wording, limit: 80))
    if change.state == .added || change.state == .removed, change.required {
      text += " (\(words.requiredMark))"
    }
    if abs(change.seconds) >= 0.5 { text += ", " + words.signedDuration(change.seconds) }
    let details = change.edits + (needsReason(change) ? [change.because] : [])
    let told = details.map { sheet.safe($0, limit: 120) }
    return sheet.paragraph(text, indent: 2, mark: "- ")
      + (told.isEmpty ? [] : sheet.paragraph(words.list(told), indent: 4))
  }

  private func needsReason(_ change: Report.QuestionChange) -> Bool {
    change.state == .ambiguous || change.score < 1
  }

  private var findings: [String] {
    let words = sheet.words
    func count(_ state: Report.ChangeState) -> Int {
      difference.findings.count { $0.state == state }
    }
    return [""]
      + sheet.paragraph(
        words.findingCounts(
          new: count(.added), mended: count(.removed), known: difference.knownFindings,
          ambiguous: count(.ambiguous), notChecked: count(.notChecked)))
  }
}

/// Tells a difference in plain text.
package enum DifferenceText {
  /// - Parameter responsesPerYear: Answers a year, to tell what the difference costs everybody.
  package static func tell(
    _ difference: Report.Difference, _ style: ReportStyle, responsesPerYear: Int? = nil
  ) -> String {
    let sheet = TextSheet(style)
    let title = sheet.paragraph("\(difference.before) → \(difference.after)")
    let part = DifferencePart(
      difference: difference, sheet: sheet, responsesPerYear: responsesPerYear)
    return (title + part.lines).joined(separator: "\n") + "\n"
  }
}
