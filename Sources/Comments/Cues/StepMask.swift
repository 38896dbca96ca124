import Numbers

/// A sieve of steps: two masks without a common bit have no common step, and most words that follow the
/// beginning of a cue do not go on with it.
struct StepMask: Hashable {
  private var bits = SIMD4<UInt64>()

  /// - Parameter place: That of a step, of `places(ofSteps:)`.
  mutating func insert(_ place: UInt8) { bits[Int(place >> 6)] |= 1 << UInt64(place & 63) }

  /// By step, its place in masks: no two of those that are used most share one.
  ///
  /// - Parameter uses: By step, how often it is used.
  static func places(ofSteps uses: [Int]) -> [UInt8] {
    var places = [UInt8](repeating: 0, count: uses.count)
    let byUse = uses.indices.sorted { (uses[$1], $0) < (uses[$0], $1) }
    for (rank, step) in byUse.enumerated() { places[step] = UInt8(truncatingIfNeeded: rank) }
    return places
  }

  @inline(__always)
  func isDisjoint(with other: StepMask) -> Bool {
    let common = bits & other.bits
    return common[0] | common[1] | common[2] | common[3] == 0
  }
}
