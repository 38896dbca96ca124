import Foundation
import TestSupport
import Testing

@testable import Timing

/// The arithmetic of durations, held against a simulation.
@Suite struct LogNormalTests {
  /// Draws sums of log-normal acts for people who differ, and compares the quantiles with the closed form.
  @Test(arguments: [1, 5, 40])
  func closedFormIsNearASimulation(acts: Int) {
    var generator = SeededGenerator(seed: UInt64(acts))
    let durations = (0..<acts).map { _ in
      (median: generator.number(in: 0.5...8), spread: generator.number(in: 0.3...0.7))
    }
    let personSpread = 0.45
    let sums = (0..<20_000).map { _ in
      let person = exp(personSpread * generator.normal())
      return durations.reduce(0.0) {
        $0 + person * $1.median * exp($1.spread * generator.normal())
      }
    }.sorted()
    let moments = durations.map { Moments(median: $0.median, spread: $0.spread) }
      .reduce(into: Moments(mean: 0, variance: 0)) {
        $0.mean += $1.mean
        $0.variance += $1.variance
      }
    let closed = LogNormal.matching(moments, personSpread: personSpread)
    for (share, value) in [(0.1, closed.p10), (0.5, closed.p50), (0.9, closed.p90)] {
      let simulated = sums[Int(share * Double(sums.count))]
      #expect(abs(value / simulated - 1) < 0.05, "\(acts) acts, \(share): \(value), \(simulated)")
    }
  }

  @Test func shareIsTheInverseOfTheQuantiles() {
    let spread = LogNormal.matching(Moments(mean: 100, variance: 900), personSpread: 0.4)
    #expect(abs(spread.share(within: spread.p10) - 0.1) < 1e-6)
    #expect(abs(spread.share(within: spread.p50) - 0.5) < 1e-6)
    #expect(abs(spread.share(within: spread.p90) - 0.9) < 1e-6)
    #expect(spread.share(within: 0) == 0)
    #expect(spread.mean > spread.p50)
  }
}

extension SeededGenerator {
  fileprivate mutating func number(in range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }

  /// A draw of the standard normal distribution (Box and Muller).
  fileprivate mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: 1e-12...1, using: &self))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0...1, using: &self))
  }
}
