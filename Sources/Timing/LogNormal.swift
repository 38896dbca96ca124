import Foundation

/// The arithmetic of log-normal durations.
enum LogNormal {
  /// The 90th percentile of the standard normal distribution.
  private static let ninetieth = 1.2815515655446004

  /// The mean of a duration with this median and this standard deviation of the logarithm.
  static func mean(median: Double, spread: Double) -> Double {
    median * exp(spread * spread / 2)
  }

  /// The variance divided by the squared mean.
  static func squaredVariation(_ spread: Double) -> Double {
    exp(spread * spread) - 1
  }

  /// The log-normal with this mean and variance, widened by the spread between people.
  static func matching(mean: Double, variance: Double, personSpread: Double) -> TimeSpread {
    guard mean > 0 else { return TimeSpread(p10: 0, p50: 0, p90: 0) }
    let ownSpread = log(1 + variance / (mean * mean))
    let median = mean * exp(-ownSpread / 2)
    let reach = exp(ninetieth * (ownSpread + personSpread * personSpread).squareRoot())
    return TimeSpread(p10: median / reach, p50: median, p90: median * reach)
  }
}
