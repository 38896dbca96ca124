import FormModel
import Report

/// A range of durations as people say it: `40 à 90 s`, `25 à 48 min`, `55 min à 1 h 40 min`.
struct DurationRange {
  private let low: String
  private let high: String
  private let unit: Unit
  private let language: Language

  private enum Unit {
    case seconds, minutes, both
  }

  /// A range of seconds.
  init(from low: Double, to high: Double, language: Language) {
    let low = low.bounded(to: 1e9)
    let high = max(low, high.bounded(to: 1e9))
    self.init(low, high, high < 100 ? .seconds : high < 3570 ? .minutes : .both, language)
  }

  /// A range that somebody promises, which is always told in minutes, or in hours.
  init(minutes: Report.Journey.Minutes, language: Language) {
    let high = minutes.max.bounded(to: 1e7) * 60
    self.init(minutes.min.bounded(to: 1e7) * 60, high, high < 3570 ? .minutes : .both, language)
  }

  private init(_ low: Double, _ high: Double, _ unit: Unit, _ language: Language) {
    self.unit = unit
    self.language = language
    self.low = Self.told(low, in: unit, language)
    self.high = Self.told(high, in: unit, language)
  }

  /// `25 à 48 min`; `2 min` when both ends are told alike.
  var text: String {
    (low == high ? high : language.say("\(low) to \(high)")) + symbol
  }

  /// `entre 25 et 48 min`; `environ 2 min` when both ends are told alike.
  var between: String {
    low == high
      ? language.say("about \(high + symbol)")
      : language.say("between \(low) and \(high + symbol)")
  }

  /// A duration of the range without the unit that the range already tells.
  func sharedUnit(_ seconds: Double) -> String {
    Self.told(seconds.bounded(to: 1e9), in: unit, language)
  }

  private var symbol: String {
    switch unit {
    case .seconds: "\u{A0}s"
    case .minutes: "\u{A0}min"
    case .both: ""
    }
  }

  private static func told(_ seconds: Double, in unit: Unit, _ language: Language) -> String {
    switch unit {
    case .seconds: language.number(seconds.rounded())
    // Less than a minute is still told as one: nobody finishes in 0 min.
    case .minutes: language.number(max(1, (seconds / 60).rounded()))
    case .both: language.duration(seconds)
    }
  }
}
