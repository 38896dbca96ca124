import Foundation
import Random

/// How large inputs are: small ones are run by the thousand, and what grows faster than its input
/// already shows at some hundred kilobytes.
enum InputSize {
  private static let small = log(100.0)...log(20_000.0)
  private static let large = log(20_000.0)...log(200_000.0)
  private static let inputsForALargeOne = 500

  /// The most bytes of the next input: as often between 100 and 1 000 as between 2 000 and 20 000.
  static func bytes(using random: inout SeededGenerator) -> Int {
    let isLarge = Int.random(in: 0..<inputsForALargeOne, using: &random) == 0
    return Int(exp(Double.random(in: isLarge ? large : small, using: &random)))
  }
}
