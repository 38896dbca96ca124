/// The digest that archives tell of their records (FIPS 180-4). It guards against damage, not against
/// people: nothing here rests on its strength.
struct SHA1 {
  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var block: [UInt8] = []
  private var words = [UInt32](repeating: 0, count: 80)
  private var count: UInt64 = 0

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      block.append(byte)
      if block.count == 64 { mix() }
    }
  }

  /// In base 32, as archives write it: 32 letters.
  mutating func base32() -> String {
    let length = (count + UInt64(block.count)) * 8
    add([0x80])
    while block.count != 56 { add([0]) }
    add((0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) })
    return Self.base32(
      state.flatMap { word in
        (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
      })
  }

  /// The alphabet of RFC 4648, five bits a letter.
  private static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var text: [UInt8] = []
    var bits: UInt32 = 0
    var waiting = 0
    for byte in bytes {
      bits = (bits << 8 | UInt32(byte)) & 0xFFFF
      waiting += 8
      while waiting >= 5 {
        waiting -= 5
        text.append(letters[Int(truncatingIfNeeded: (bits >> waiting) & 31)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func mix() {
    spread()
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let (choice, constant) = Self.round(index, b, c, d)
      let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ words[index]
      (a, b, c, d, e) = (next, a, b << 30 | b >> 2, c, d)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
    count += 64
    block.removeAll(keepingCapacity: true)
  }

  /// Makes eighty words of the sixteen of a block.
  private mutating func spread() {
    for index in 0..<16 {
      words[index] = block[4 * index..<4 * index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<80 {
      let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words[index] = word << 1 | word >> 31
    }
  }

  private static func round(
    _ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32
  ) -> (choice: UInt32, constant: UInt32) {
    switch index {
    case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
    case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
    default: (b ^ c ^ d, 0xCA62_C1D6)
    }
  }
}
