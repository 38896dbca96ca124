/// Writes the characters that people cannot see as `\u` escapes.
///
/// JSON allows them as they are inside strings, but a report is also read on terminals, where some
/// are commands (U+009B starts one) and others reorder the line.
enum JSONEscapes {
  /// The same JSON, told with visible characters only. Outside strings JSON has none to escape.
  static func escapingInvisible(_ json: String) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      guard mustEscape(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: ("\\u" + padding + digits).unicodeScalars)
      }
    }
    return String(result)
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
