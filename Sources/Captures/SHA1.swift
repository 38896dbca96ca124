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
    let bytes = state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
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
    for index in 0..<16 {
      words[index] = block[4 * index..<4 * index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<80 {
      let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words[index] = word << 1 | word >> 31
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let (choice, constant): (UInt32, UInt32) =
        switch index {
        case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ words[index]
      (a, b, c, d, e) = (next, a, b << 30 | b >> 2, c, d)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
    count += 64
    block.removeAll(keepingCapacity: true)
  }
}
