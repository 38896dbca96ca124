import Foundation
import Random

/// How large inputs are: small ones are run by the thousand, and what grows faster than its input
/// already shows at some hundred kilobytes.
enum InputSize {
  /// The most of a small one is what libFuzzer takes where nothing else is asked (`-max_len`).
  private static let small = log(60.0)...log(4_096.0)
  private static let large = log(4_096.0)...log(200_000.0)
  private static let inputsForALargeOne = 500

  /// The most bytes of the next input: as often between 60 and 250 as between 1 000 and 4 000.
  static func bytes(using random: inout SeededGenerator) -> Int {
    let isLarge = Int.random(in: 0..<inputsForALargeOne, using: &random) == 0
    return Int(exp(Double.random(in: isLarge ? large : small, using: &random)))
  }
}
