import Auditing
import Report
import Words

/// What an action brings, in a few words.
struct ActionWords {
  let action: Improvement
  let view: AuditView

  private var words: ReportWords { view.sheet.words }

  /// `+4.1 points`; nil without a mark, and for what a person has to check.
  var points: String? {
    isToCheck || view.audit.score == nil ? nil : words.points(action.gain)
  }

  /// `−12 s`; nil for what saves nobody half a second.
  var seconds: String? {
    let seconds = action.verdict.secondsSaved
    return seconds >= 0.5 ? words.signedDuration(-seconds) : nil
  }

  /// `−600 hours a year`; nil where the number of people is not given.
  var hours: String? {
    guard seconds != nil, let burden = view.audit.burden, let mending = action.verdict.mending
    else { return nil }
    let people = YearlyResponses(count: burden.responsesPerYear, hourlyCost: nil)
    return words.hoursAYear(-people.hours(mending.meanSeconds))
  }

  /// `15 places`; nil for a finding about the whole journey.
  var places: String? {
    let places = action.findings.count { $0.place.page != nil }
    return places > 0 ? words.places(places) : nil
  }

  var severity: String { words.severity(action.verdict.severity) }

  var isToCheck: Bool { action.verdict.certainty == .review }
}
