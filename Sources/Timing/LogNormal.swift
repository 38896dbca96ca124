import Foundation

/// The mean and the variance of a duration, in seconds and squared seconds; both add up over
/// durations that do not depend on each other.
package struct Moments: Sendable, Hashable {
  package var mean: Double
  package var variance: Double

  package init(mean: Double, variance: Double) {
    self.mean = mean
    self.variance = variance
  }

  /// Those of a log-normal duration with this median and this standard deviation of the logarithm.
  init(median: Double, spread: Double) {
    mean = median * exp(spread * spread / 2)
    variance = mean * mean * (exp(spread * spread) - 1)
  }
}

/// The arithmetic of log-normal durations.
package enum LogNormal {
  /// The 90th percentile of the standard normal distribution.
  private static let ninetieth = 1.2815515655446004

  /// The log-normal with these moments, widened by the spread between people (Fenton and Wilkinson).
  package static func matching(_ moments: Moments, personSpread: Double) -> TimeSpread {
    guard moments.mean > 0 else { return TimeSpread(p10: 0, p50: 0, p90: 0) }
    let ownSpread = log(1 + moments.variance / (moments.mean * moments.mean))
    let median = moments.mean * exp(-ownSpread / 2)
    let reach = exp(ninetieth * (ownSpread + personSpread * personSpread).squareRoot())
    return TimeSpread(p10: median / reach, p50: median, p90: median * reach)
  }

  /// The mean of a log-normal, from its median and its 90th percentile.
  static func mean(of spread: TimeSpread) -> Double {
    let deviation = self.deviation(of: spread)
    return spread.p50 * exp(deviation * deviation / 2)
  }

  private static func deviation(of spread: TimeSpread) -> Double {
    spread.p50 > 0 ? log(spread.p90 / spread.p50) / ninetieth : 0
  }

  /// The share of people who take at most these seconds, from 0 to 1.
  static func share(within seconds: Double, of spread: TimeSpread) -> Double {
    guard seconds > 0, spread.p50 > 0, spread.p90 > spread.p50 else {
      return seconds >= spread.p50 ? 1 : 0
    }
    return 0.5 * erfc(-log(seconds / spread.p50) / deviation(of: spread) / 2.0.squareRoot())
  }
}
