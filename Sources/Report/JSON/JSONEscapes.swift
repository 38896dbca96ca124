/// Writes the characters that people cannot see as `\u` escapes.
///
/// JSON allows them as they are inside strings, but a report is also read on terminals, where some
/// are commands (U+009B starts one) and others reorder the line.
package enum JSONEscapes {
  /// The same JSON, in which nothing commands a terminal or the machine that runs a job.
  static func escaping(_ json: [UInt8]) -> [UInt8] {
    ForgeCommands.rewritten(escapingInvisible(json)) { byte in
      Array(escape(Unicode.Scalar(byte)).utf8)
    }
  }

  /// The same JSON in visible characters only. Outside strings JSON has none to escape.
  ///
  /// The bytes between two invisible characters are copied as they are: a report is megabytes of
  /// UTF-8 in which few characters need a look.
  package static func escapingInvisible(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x7F else {
        place += 1
        continue
      }
      let (scalar, length) = decoded(bytes[place...].prefix(4))
      if mustEscape(scalar) {
        result += bytes[copied..<place]
        result += escape(scalar).utf8
        copied = place + length
      }
      place += length
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// The first scalar of some UTF-8, and its length in bytes; what is no UTF-8 is one byte long.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int) {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }

  static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x7F: false
    case 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
