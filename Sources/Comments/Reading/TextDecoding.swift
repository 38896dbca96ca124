import Numbers

/// Turns the bytes of an export into UTF-8, piece by piece.
struct TextDecoding {
  let encoding: Encoding
  /// Bytes of a character whose end has not come yet.
  private var rest: [UInt8] = []
  /// Whether lines end as those of old Macintosh programs do.
  private let hasReturns: Bool

  enum Encoding { case utf8, utf16LittleEndian, utf16BigEndian, windows1252 }

  /// Guesses from the first bytes, as many as there are.
  init(head: some Collection<UInt8>) {
    encoding = Self.encoding(of: Array(head.prefix(1 << 16)))
    hasReturns = Self.endsWithReturn(head)
  }

  /// Whether the first line does; zeros belong to UTF-16.
  private static func endsWithReturn(_ head: some Collection<UInt8>) -> Bool {
    let rest = head.drop { $0 != 0x0D && $0 != 0x0A }
    return rest.first == 0x0D && rest.dropFirst().first { $0 != 0 } != 0x0A
  }

  private static func encoding(of head: [UInt8]) -> Encoding {
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    let start = head.prefix(512)
    let odd = start.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    let even = start.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    if odd * 3 > start.count, odd > even { return .utf16LittleEndian }
    if even * 3 > start.count, even > odd { return .utf16BigEndian }
    return isUTF8(head) ? .utf8 : .windows1252
  }

  /// A character that the end of the sample cuts is no mistake.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (0...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  /// The next piece in UTF-8; a line ends with a line feed.
  mutating func take(_ bytes: [UInt8]) -> [UInt8] {
    let text = decoded(bytes)
    return hasReturns ? text.map { $0 == 0x0D ? 0x0A : $0 } : text
  }

  private mutating func decoded(_ bytes: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: bytes
    case .windows1252: Self.windows1252(bytes)
    case .utf16LittleEndian: utf16(bytes, low: 0)
    case .utf16BigEndian: utf16(bytes, low: 1)
    }
  }

  private mutating func utf16(_ bytes: [UInt8], low: Int) -> [UInt8] {
    let all = rest + bytes
    var units: [UInt16] = []
    units.reserveCapacity(all.count / 2)
    for place in stride(from: 0, to: all.count - 1, by: 2) {
      units.append(UInt16(all[place + low]) | UInt16(all[place + 1 - low]) << 8)
    }
    var read = units.count * 2
    // A pair that the piece cuts is read with the next one.
    if let last = units.last, UTF16.isLeadSurrogate(last) {
      units.removeLast()
      read -= 2
    }
    rest = Array(all[read...])
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let scalar = byte < 0xA0 ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
        result.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return result
  }

  private static let high = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
