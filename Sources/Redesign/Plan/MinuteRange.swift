import Numbers
import Timing

/// Minutes as a start page announces them: round numbers that promise no more than the estimate does.
enum MinuteRange {
  static func of(_ time: TimeSpread) -> ClosedRange<Int> {
    let low = rounded(time.p10 / 60, .down)
    return low...max(low, rounded(time.p90 / 60, .up))
  }

  /// To the minute below ten, to five below an hour, to ten beyond.
  private static func rounded(_ minutes: Double, _ rule: FloatingPointRoundingRule) -> Int {
    let step = minutes < 10 ? 1.0 : minutes < 60 ? 5 : 10
    return max(1, Int(rounding: (minutes / step).rounded(rule) * step, within: 0...100_000))
  }
}
