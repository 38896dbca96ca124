import Auditing
import FormModel
import Numbers
import Report
import Timing

/// The sentences about what takes time and what to change.
extension ReportWords {
  var costliestHeading: String { say("What takes the most time") }
  var changesHeading: String { say("What to change first") }
  var nothingToChange: String { say("No defect was found.") }
  var nothingNew: String {
    say("Nothing that was not known or set aside.")
  }
  var noWording: String { say("(question without wording)") }

  /// `33 min on average for a typical person: 18 min …, 11 min …, 4 min …`. The median of everybody
  /// is told above: it is another number, and parts do not add up to a median.
  func sum(_ time: Report.Time, _ parts: String) -> String {
    guard time.model == TimeModelName.formaudit.rawValue else { return parts }
    let whole = language.duration(time.sumOfParts.bounded(to: 1e9))
    return say("\(whole) on average for a typical person: \(parts)")
  }

  /// `−600 heures par an`.
  func hoursAYear(_ hours: Double) -> String {
    say("\(hours, "hour", "hours") a year")
  }

  /// `3 min 20 s, 9 % du temps`; `3 min 20 s × 50 % (facultatif), …` when not everybody answers.
  func cost(_ question: Report.Question, shareOfTime: Double) -> String {
    let seconds = language.duration(question.seconds.parts.total)
    let share = shareText(shareOfTime.bounded(to: 1))
    let chance = question.seconds.probability.bounded(to: 1)
    return chance < 1
      ? say("\(seconds) ×\u{A0}\(percentage: chance) (optional), \(share) of the time")
      : say("\(seconds), \(share) of the time")
  }

  private func shareText(_ share: Double) -> String {
    share < 0.005 ? say("less than \(percentage: 0.01)") : language.percentage(share)
  }

  /// `+9,2 points`; French says `+1,5 point`.
  func points(_ gain: Double) -> String {
    let tenths = Int(rounding: gain * 10, within: 0...1000)
    guard tenths > 0 else { return say("less than 0.1 point") }
    let points = Double(tenths) / 10
    return say("+\(points)\u{A0}\(choosing: points, "point", "points")")
  }

  func places(_ count: Int) -> String {
    say("\(count, "place", "places")")
  }

  func severity(_ severity: Severity) -> String { severity.sentence.text(in: language) }

  var toReview: String { say("to be checked by a person") }

  func line(_ line: Int) -> String {
    say("line \(plain: line)")
  }

  func morePlaces(_ count: Int) -> String {
    say("… and \(count, "more", "more")")
  }

  /// `… and 79 more: --all`.
  func moreWithAll(_ count: Int) -> String { announcing(morePlaces(count), "--all") }

  func moreRules(_ count: Int) -> String {
    say("… and \(count, "other defect", "other defects")")
  }

  func suppressed(_ count: Int) -> String {
    say("\(count, "finding set aside by the team", "findings set aside by the team")")
  }

  func category(_ category: String) -> String {
    switch Rule.Category(rawValue: category) {
    case .effort: say("effort")
    case .clarity: say("clarity")
    case .accessibility: say("accessibility")
    case .errors: say("errors")
    case .trust: say("trust")
    case .guidance: say("guidance")
    case .entryPath: say("entry path")
    case nil: category
    }
  }

  var categoryMarks: String { say("Marks out of 100: ") }

  /// A sentence and what it announces: `Sans note : …`.
  func announcing(_ title: String, _ text: String) -> String {
    say("\(title): \(text)")
  }

  /// Things told one after the other: `a ; b`.
  func list(_ items: [String]) -> String {
    items.joined(separator: Sentence.Joint.semicolon.text(in: language))
  }
}
