/// A sieve of steps: two masks without a common bit have no common step, and most words that follow the
/// beginning of a cue do not go on with it.
struct StepMask: Hashable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ step: Int32) {
    let place = Int(truncatingIfNeeded: (UInt32(bitPattern: step) &* 0x9E37_79B1) >> 24)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  init() {}

  init(_ steps: some Sequence<Int32>) {
    for step in steps { insert(step) }
  }

  @inline(__always)
  func isDisjoint(with other: StepMask) -> Bool {
    let common = bits & other.bits
    return common[0] | common[1] | common[2] | common[3] == 0
  }
}
