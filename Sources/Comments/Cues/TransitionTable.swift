/// Where a class of words leads from a state, as far as it was asked: one look-up a word.
struct TransitionTable {
  /// State and class; `free` where none is.
  private var keys: [UInt64]
  private var states: [Int32]
  private(set) var count = 0

  private static let free = UInt64.max
  private static let fewestPlaces = 1 << 12

  init() {
    keys = Array(repeating: Self.free, count: Self.fewestPlaces)
    states = Array(repeating: 0, count: Self.fewestPlaces)
  }

  private static func key(_ state: Int32, _ wordClass: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: wordClass))
  }

  /// The place of a key, or the free one where it belongs.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != key, keys[place] != Self.free { place = (place + 1) & mask }
    return place
  }

  func next(after state: Int32, _ wordClass: Int32) -> Int32? {
    let key = Self.key(state, wordClass)
    let place = place(of: key)
    return keys[place] == key ? states[place] : nil
  }

  mutating func remember(_ next: Int32, after state: Int32, _ wordClass: Int32) {
    if count * 2 >= keys.count { grow() }
    put(Self.key(state, wordClass), next)
  }

  private mutating func put(_ key: UInt64, _ next: Int32) {
    let place = place(of: key)
    keys[place] = key
    states[place] = next
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldStates) = (keys, states)
    keys = Array(repeating: Self.free, count: oldKeys.count * 2)
    states = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for (key, state) in zip(oldKeys, oldStates) where key != Self.free { put(key, state) }
  }
}
