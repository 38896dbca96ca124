import Foundation

/// How bytes were written as letters of a mail message (RFC 2045, section 6).
enum TransferEncoding {
  case none, base64, quotedPrintable

  /// By its name in lower case; nil for one that is not known.
  init?(name: String) {
    switch name.filter({ !$0.isWhitespace }) {
    case "", "7bit", "8bit", "binary": self = .none
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: return nil
    }
  }

  /// The bytes; nil when they are not written so.
  func decoded(_ text: [UInt8]) -> [UInt8]? {
    switch self {
    case .none: text
    case .base64: Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters).map(Array.init)
    case .quotedPrintable: Self.unquoted(text)
    }
  }

  /// `=E9` is a byte, `=` at the end of a line joins it with the next; anything else after `=` stays
  /// as it is, as mail programs read it.
  private static func unquoted(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    while let sign = rest.firstIndex(of: 0x3D) {
      bytes += rest[..<sign]
      rest = rest[(sign + 1)...]
      if let joint = lineEnd(rest) {
        rest = rest[joint...]
      } else if let byte = byte(rest.prefix(2)) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(0x3D)
      }
    }
    return bytes + rest
  }

  /// Behind the end of the line, when only spaces stand before it.
  private static func lineEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    let spaces = rest.prefix(100).prefix { $0 == 0x20 || $0 == 0x09 }
    let end = rest[spaces.endIndex...]
    if end.first == 0x0A { return end.startIndex + 1 }
    return end.starts(with: [0x0D, 0x0A]) ? end.startIndex + 2 : nil
  }

  private static func byte(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return values.count == 2 ? UInt8(values[0] * 16 + values[1]) : nil
  }
}
