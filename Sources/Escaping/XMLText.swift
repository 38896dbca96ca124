import Report

/// Writes texts into XML, where no text can end an attribute, an element or a section.
package enum XMLText {
  /// The text for an attribute or for the inside of an element.
  ///
  /// Quotation marks, angle brackets and ampersands are escaped, and with them the `]]>` that XML
  /// forbids; characters that XML 1.0 has no way to hold become `�`. Line breaks are kept.
  package static func escaped(_ text: String) -> String {
    String(decoding: escapedBytes(text), as: UTF8.self)
  }

  /// The same as UTF-8.
  static func escapedBytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"": result += "&quot;".utf8
      case "'": result += "&apos;".utf8
      case "\n": result += "&#10;".utf8
      case " "..."~": result.append(UInt8(truncatingIfNeeded: scalar.value))
      default: result += isAllowed(scalar) ? UTF8.encode(scalar) ?? replacement : replacement
      }
    }
    return ForgeCommands.rewritten(result) { Array("&#\($0);".utf8) }
  }

  private static let replacement = UTF8.encodedReplacementCharacter

  /// A start tag with its attributes, in the order given; empty ones are left out.
  package static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String>, isEmpty: Bool = false
  ) -> String {
    let written = attributes.filter { !$0.value.isEmpty }
      .map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    return "<\(name)\(written)\(isEmpty ? "/>" : ">")"
  }

  /// The characters of XML 1.0, less the control characters that it discourages.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...0x10FFFF: scalar.value & 0xFFFF < 0xFFFE
    default: false
    }
  }
}
