import Numbers

/// The characters of a site map.
enum SitemapText {
  /// In UTF-8, without byte order mark; the standard knows no other encoding, some servers do.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), high: 0) }
    return bytes
  }

  /// - Parameter high: The place of the byte that counts more.
  private static func wide(_ bytes: ArraySlice<UInt8>, high: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]
  private static let longestReference = 10

  /// The text with its references as characters; what is none stays as it is.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    let parts = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    var text = String(decoding: parts.first ?? [], as: UTF8.self)
    for part in parts.dropFirst() {
      let name = part.prefix(longestReference).prefix { $0 != UInt8(ascii: ";") }
      let isClosed = name.endIndex < part.endIndex && part[name.endIndex] == UInt8(ascii: ";")
      if isClosed, let character = character(String(decoding: name, as: UTF8.self)) {
        text += character + String(decoding: part[(name.endIndex + 1)...], as: UTF8.self)
      } else {
        text += "&" + String(decoding: part, as: UTF8.self)
      }
    }
    return text
  }

  private static func character(_ name: String) -> String? {
    if let known = names[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal
      ? UInt32(digits.dropFirst(), radix: 16) : Int(digits, within: 0...0x10FFFF).map(UInt32.init)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
