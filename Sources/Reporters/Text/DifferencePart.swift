package import Comparing
import FormModel
import Numbers
package import Report

/// What was added, removed, re-worded or moved, one question a line, each with its seconds.
struct DifferencePart {
  let difference: Report.Difference
  let sheet: TextSheet
  /// What it costs everybody, when the number of people is given.
  var burden: DifferenceReport.Burden?

  /// Questions told of each state; more would be a wall.
  private static let questionsTold = 30

  private static let states: [Report.ChangeState] = [
    .added, .removed, .updated, .moved, .ambiguous, .notChecked,
  ]

  var lines: [String] {
    let told = Self.states.flatMap(lines)
    return marks + total + yearly
      + (told.isEmpty ? sheet.paragraph(sheet.words.sameQuestions, indent: 2) : told) + findings
  }

  /// `E 32.9 → A 94.1 · 62 → 18 questions · median 32 min → 11 min`.
  private var marks: [String] {
    let words = sheet.words
    let mark = change(of: .score).map { before, after in
      words.arrow(
        words.mark(before, letter: difference.letterBefore),
        words.mark(after, letter: difference.letterAfter))
    }
    let questions = change(of: .questions).map { before, after in
      words.questions(from: Int(rounding: before), to: Int(rounding: after))
    }
    let median = change(of: .p50Minutes).map { before, after in
      words.median(from: before * 60, to: after * 60)
    }
    let parts = [mark, questions, median].compactMap(\.self)
    return parts.isEmpty ? [] : sheet.paragraph(parts.joined(separator: " · "))
  }

  private func change(of measure: Measure) -> (before: Double, after: Double)? {
    guard let change = difference.measures.first(where: { $0.measure == measure.name }),
      let before = change.before, let after = change.after
    else { return nil }
    return (before, after)
  }

  /// `+3 questions, +1 min 40 s on average for a typical person`.
  private var total: [String] {
    let words = sheet.words
    let questions = words.moreQuestions(Int(rounding: difference.increase(of: .questions) ?? 0))
    let seconds = difference.increase(of: .meanSeconds).map { ", " + words.morePerPerson($0) }
    return sheet.paragraph(questions + (seconds ?? ""))
  }

  /// `For 100,000 people a year: −36,655 hours; 916,375 saved`.
  private var yearly: [String] {
    guard let burden else { return [] }
    let words = sheet.words
    let cost = burden.costPerYear.map { words.cost(ofYear: $0) }
    return sheet.paragraph(
      words.list(
        [words.hours(burden.hoursPerYear, ofYear: burden.responsesPerYear)]
          + (cost.map { [$0] } ?? [])))
  }

  /// Those that are gone are listed by what they gain, the others in the order of the form.
  private func lines(_ state: Report.ChangeState) -> [String] {
    let all = difference.questions.filter { $0.state == state }
    guard !all.isEmpty else { return [] }
    let sorted = state == .removed ? byGain(all) : all
    let told = sheet.told(sorted, Self.questionsTold)
    return sheet.heading(sheet.words.heading(state, all.count)) + told.flatMap(lines)
      + sheet.more(all.count - told.count, indent: 2)
  }

  private func byGain(_ changes: [Report.QuestionChange]) -> [Report.QuestionChange] {
    changes.enumerated()
      .sorted { ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset) }
      .map(\.element)
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
  /// - Parameter burden: What the difference costs everybody in a year.
  package static func tell(
    _ difference: Report.Difference, _ style: ReportStyle,
    burden: DifferenceReport.Burden? = nil
  ) -> String {
    let sheet = TextSheet(style)
    let title = sheet.paragraph("\(difference.before) → \(difference.after)")
    let part = DifferencePart(difference: difference, sheet: sheet, burden: burden)
    return (title + part.lines).joined(separator: "\n") + "\n"
  }
}
