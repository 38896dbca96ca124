/// Paths as rules of `robots.txt` are held against them (RFC 9309, section 2.2.2): octets beyond ASCII
/// are percent-encoded, and what needs no encoding has none.
enum RobotsPath {
  private static let percent = UInt8(ascii: "%")
  private static let star = UInt8(ascii: "*")
  private static let dollar = UInt8(ascii: "$")

  /// - Parameter isPattern: Whether `*` is a sign rather than a letter.
  static func normalised(_ text: [UInt8], isPattern: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == percent, let value = value(of: text[(place + 1)...].prefix(2)) {
        append(value, wasEncoded: true, isPattern: isPattern, to: &result)
        place += 3
      } else {
        append(byte, wasEncoded: false, isPattern: isPattern, to: &result)
        place += 1
      }
    }
    return result
  }

  private static func append(
    _ byte: UInt8, wasEncoded: Bool, isPattern: Bool, to result: inout [UInt8]
  ) {
    let isPlain = wasEncoded ? isUnreserved(byte) : byte > 0x20 && byte < 0x7F
    // A star of an address is a letter: in a rule, `%2A` stands for it, and `%24` for a dollar.
    let isSign = byte == dollar || byte == star && !isPattern
    if isPlain, !isSign { return result.append(byte) }
    result += [percent, digit(byte >> 4), digit(byte & 15)]
  }

  private static func digit(_ half: UInt8) -> UInt8 {
    half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "A") + half - 10
  }

  /// Letters that mean the same with and without encoding (RFC 3986, section 2.3).
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func value(of digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    var value: UInt8 = 0
    for digit in digits {
      guard let number = hexadecimal(digit) else { return nil }
      value = value << 4 | number
    }
    return value
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
