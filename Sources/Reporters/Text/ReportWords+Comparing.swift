import Comparing
import Escaping
import FormModel
import Report

/// The sentences about what changed and about the gate.
extension ReportWords {
  func moreQuestions(_ count: Int) -> String {
    if count == 0 { return say("as many questions") }
    return (count > 0 ? "+" : "") + say("\(count, "question", "questions")")
  }

  /// `+1 min 40 s`.
  func signedDuration(_ seconds: Double) -> String {
    (seconds < 0 ? "−" : "+") + language.duration(abs(seconds))
  }

  func morePerPerson(_ seconds: Double) -> String {
    abs(seconds) < 0.5
      ? say("as much time")
      : say("\(signedDuration(seconds)) on average for a typical person")
  }

  /// `For 100,000 people a year: −36,655 hours`.
  func hours(_ hours: Double, ofYear people: Int) -> String {
    say("For \(people, "person", "people") a year: \(hours, "hour", "hours")")
  }

  /// What the hours of a year cost more, or spare.
  func cost(ofYear cost: Double) -> String {
    cost < 0 ? say("\(-cost) saved") : say("\(cost) more")
  }

  func arrow(_ before: String, _ after: String) -> String { "\(before) → \(after)" }

  /// `E 32.9`.
  func mark(_ mark: Double, letter: String?) -> String {
    (letter.map { TerminalText.safe($0, limit: 1) + "\u{A0}" } ?? "") + language.number(mark)
  }

  func questions(from before: Int, to after: Int) -> String {
    say("\(before) → \(after, "question", "questions")")
  }

  func median(from before: Double, to after: Double) -> String {
    say("median \(duration: before) → \(duration: after)")
  }

  func heading(_ state: Report.ChangeState, _ count: Int) -> String {
    switch state {
    case .added:
      say("\(count, "question added", "questions added")")
    case .removed:
      say("\(count, "question removed", "questions removed")")
    case .updated:
      say("\(count, "question changed", "questions changed")")
    case .moved:
      say("\(count, "question moved", "questions moved")")
    case .ambiguous:
      say("\(count, "ambiguous question", "ambiguous questions")")
    case .notChecked:
      say("\(count, "question not checked", "questions not checked")")
    case .unchanged:
      say("\(count, "question unchanged", "questions unchanged")")
    }
  }

  var sameQuestions: String {
    say("Every question is as it was.")
  }
  var requiredMark: String { say("required") }

  func findingCounts(
    new: Int, mended: Int, known: Int, ambiguous: Int, notChecked: Int
  ) -> String {
    var parts = [
      say("\(new, "new finding", "new findings")"), say("\(mended, "mended", "mended")"),
      say("\(known, "known", "known")"),
    ]
    if ambiguous > 0 { parts.append(say("\(ambiguous, "ambiguous", "ambiguous")")) }
    if notChecked > 0 { parts.append(say("\(notChecked, "not checked", "not checked")")) }
    return parts.joined(separator: ", ")
  }

  var heavierTitle: String { say("Heavier than agreed") }

  var gateHeading: String { say("Held against what was agreed") }

  var gateHelp: String {
    say("Ask less, or accept it with a reason: formaudit baseline accept.")
  }

  func short(_ outcome: Report.Gate.Outcome) -> String {
    switch outcome {
    case .accepted: say("accepted")
    case .refused: say("refused")
    case .incomplete: say("could not be decided")
    }
  }

  func verdict(_ outcome: Report.Gate.Outcome) -> String {
    switch outcome {
    case .accepted:
      say("ACCEPTED: no form is heavier than allowed")
    case .refused:
      say("REFUSED: a form is heavier than allowed")
    case .incomplete:
      say("INCOMPLETE: what could not be audited is no pass")
    }
  }
}
