import Comparing
import FormModel
import Numbers
package import Report

/// The verdict of the gate: a line a target, then exactly why.
struct GatePart {
  let gate: Report.Gate
  let sheet: TextSheet

  /// Reasons told of one target; the JSON form has all.
  private static let reasonsTold = 40
  /// Ids are never cut: people copy them into `baseline accept`.
  private static let longestID = 1000

  var lines: [String] {
    var lines: [String] = []
    for target in gate.targets {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(about: target)
    }
    if !gate.reasons.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines += reasons(gate.reasons)
    }
    return lines + ["", painted(sheet.words.verdict(gate.outcome), gate.outcome)]
  }

  private func lines(about target: Report.GateTarget) -> [String] {
    let name = sheet.safe(target.target, limit: 120)
    let head = sheet.paragraph(sheet.words.announcing(name, sheet.words.short(target.outcome)))
    // What could not be audited is neither more nor less than before.
    let isWhole = !target.reasons.contains { $0.kind == .notAudited }
    guard isWhole, let difference = target.difference else {
      return head + reasons(target.reasons)
    }
    let ambiguous = difference.questions.filter { $0.state == .ambiguous }
    return head + sheet.paragraph(change(difference), indent: 2) + reasons(target.reasons)
      + ambiguous.prefix(Self.reasonsTold).flatMap(line)
  }

  /// `−2 questions, −1 min 20 s on average for a typical person, 1 defect mended`.
  private func change(_ difference: Report.Difference) -> String {
    let words = sheet.words
    let questions = words.moreQuestions(Int(rounding: difference.increase(of: .questions) ?? 0))
    let seconds = difference.increase(of: .meanSeconds).map(words.morePerPerson)
    let mended = difference.findings.count { $0.state == .removed }
    let defects = mended > 0 ? words.say("\(mended, "defect mended", "defects mended")") : nil
    return [questions, seconds, defects].compactMap(\.self).joined(separator: ", ")
  }

  private func reasons(_ reasons: [Report.GateReason]) -> [String] {
    let more = reasons.count - Self.reasonsTold
    return reasons.prefix(Self.reasonsTold).flatMap { reason in
      let mark = reason.weight == .warning ? "~ " : reason.weight == .incomplete ? "? " : "✗ "
      return sheet.paragraph(reason.sentence, indent: 2, mark: mark)
        + (reason.id.map { ["      " + sheet.safe($0, limit: Self.longestID)] } ?? [])
    } + (more > 0 ? sheet.paragraph(sheet.words.morePlaces(more), indent: 2) : [])
  }

  private func line(about change: Report.QuestionChange) -> [String] {
    let words = sheet.safe(change.wording.isEmpty ? sheet.words.noWording : change.wording)
    let told = "\(sheet.language.quoted(words)), \(change.because)"
    return sheet.paragraph(told, indent: 2, mark: "~ ")
  }

  private func painted(_ text: String, _ outcome: Report.Gate.Outcome) -> String {
    sheet.painted(text, outcome == .accepted ? .green : outcome == .refused ? .red : .yellow)
  }
}

/// Tells the verdict of the gate in plain text.
package enum GateText {
  /// The verdict, the reasons under each target, with a final newline.
  package static func tell(_ gate: Report.Gate, _ style: ReportStyle) -> String {
    GatePart(gate: gate, sheet: TextSheet(style)).lines.joined(separator: "\n") + "\n"
  }
}
