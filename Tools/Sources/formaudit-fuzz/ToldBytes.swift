/// Looks at what was told byte by byte: an oracle that shares no code with what it watches.
enum ToldBytes {
  /// Whether some UTF-8 holds a character which commands a terminal or reorders a line.
  static func command(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case 0x0A, 0x20...0x7E: continue
        case 0..<0x20, 0x7F: return true
        case 0xC2, 0xD8: if commandOfTwo(bytes, place) { return true }
        case 0xE2: if commandOfThree(bytes, place) { return true }
        default: continue
        }
      }
      return false
    }
  }

  /// U+0080 to U+009F, U+061C.
  private static func commandOfTwo(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    let second = bytes[place + 1]
    return bytes[place] == 0xC2 ? (0x80...0x9F).contains(second) : second == 0x9C
  }

  /// U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069.
  private static func commandOfThree(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place + 2 < bytes.count else { return false }
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return true
    default: return false
    }
  }

  /// The lines that begin with two colons, after spaces at most.
  static func workflowCommands(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    guard hold(Array("::".utf8), in: bytes) else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.drop { $0 == UInt8(ascii: " ") }
    }.filter { $0.starts(with: "::".utf8) }
  }

  static func hold(_ sought: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = sought.first else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices.dropLast(sought.count - 1) where bytes[place] == first {
        if bytes[place..<place + sought.count].elementsEqual(sought) { return true }
      }
      return false
    }
  }
}
