/// Where a class of words leads from a state, as far as it was asked: one look-up a word.
///
/// A state, a class and the state to which they lead share one word of memory, since most look-ups miss
/// the cache. What does not fit in it is not remembered.
struct TransitionTable {
  /// The key above, the next state plus one below; `free` where none is.
  private var places: [UInt64]
  private(set) var count = 0

  private static let free = UInt64.max
  private static let fewestPlaces = 1 << 12
  /// Bits of a state and of a class in the key, and of the next state below it.
  private static let keyBits = 20
  private static let nextBits = 24
  private static let nextMask: UInt64 = (1 << 24) - 1

  init() { places = Array(repeating: Self.free, count: Self.fewestPlaces) }

  /// nil when it does not fit.
  private static func key(_ state: Int32, _ wordClass: Int32) -> UInt64? {
    let (high, low) = (UInt32(bitPattern: state), UInt32(bitPattern: wordClass))
    guard (high | low) >> UInt32(keyBits) == 0 else { return nil }
    return UInt64(high) << UInt64(keyBits) | UInt64(low)
  }

  /// The place of a key, or the free one where it belongs.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[place] >> UInt64(Self.nextBits) != key, places[place] != Self.free {
      place = (place + 1) & mask
    }
    return place
  }

  func next(after state: Int32, _ wordClass: Int32) -> Int32? {
    guard let key = Self.key(state, wordClass) else { return nil }
    let found = places[place(of: key)]
    return found == Self.free ? nil : Int32(truncatingIfNeeded: found & Self.nextMask) - 1
  }

  mutating func remember(_ next: Int32, after state: Int32, _ wordClass: Int32) {
    let value = UInt64(UInt32(bitPattern: next &+ 1))
    guard let key = Self.key(state, wordClass), value < Self.nextMask else { return }
    if count * 4 >= places.count * 3 { grow() }
    put(key << UInt64(Self.nextBits) | value)
  }

  private mutating func put(_ transition: UInt64) {
    places[place(of: transition >> UInt64(Self.nextBits))] = transition
    count += 1
  }

  private mutating func grow() {
    let transitions = places.filter { $0 != Self.free }
    places = Array(repeating: Self.free, count: places.count * 2)
    count = 0
    for transition in transitions { put(transition) }
  }
}
