/// Finds the number of a known name from its bytes, whatever their case.
struct KnownNameTable: Sendable {
  static let shared = KnownNameTable()

  private static let mask = 1023
  /// Numbers by hash, 0 where free; a name stands in the first free slot after its own.
  private let slots: [UInt16]
  private let starts: [Int]
  private let bytes: [UInt8]

  private init() {
    var slots = [UInt16](repeating: 0, count: Self.mask + 1)
    var starts: [Int] = []
    var bytes: [UInt8] = []
    for (number, text) in KnownNames.texts.enumerated() {
      starts.append(bytes.count)
      bytes.append(contentsOf: text.utf8)
      guard number > 0 else { continue }
      var slot = Self.hash(Array(text.utf8))
      while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = UInt16(number)
    }
    starts.append(bytes.count)
    self.slots = slots
    self.starts = starts
    self.bytes = bytes
  }

  /// The number of the name, or 0.
  func number(of name: UnsafePointer<UInt8>, count: Int) -> UInt16 {
    guard count > 0, count <= 24 else { return 0 }
    var slot = Self.hash(UnsafeBufferPointer(start: name, count: count))
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if starts[number + 1] - starts[number] == count,
        matches(name, from: starts[number], count: count)
      {
        return slots[slot]
      }
      slot = (slot + 1) & Self.mask
    }
    return 0
  }

  private func matches(_ name: UnsafePointer<UInt8>, from start: Int, count: Int) -> Bool {
    for offset in 0..<count where bytes[start + offset] != Self.lowered(name[offset]) {
      return false
    }
    return true
  }

  private static func hash(_ name: some Collection<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(lowered(byte))) &* 16_777_619 }
    return Int(hash ^ hash >> 13) & mask
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
}
