/// The classes of bytes that matter to HTML, in one table so that a scanner asks once a byte.
enum ByteClass {
  static let space: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 4
  /// What libxml2 accepts in the name of an element or attribute besides letters and digits.
  static let namePunctuation: UInt8 = 8
  /// What ends a stretch of plain text.
  static let textStop: UInt8 = 16

  /// The same as the table says, for those who ask of nothing else.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 32 && (byte == 32 || byte == 10 || byte == 9 || byte == 13 || byte == 12)
  }

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case let byte where isSpace(byte): space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): namePunctuation
    case UInt8(ascii: "<"), UInt8(ascii: "&"), 0: textStop
    default: 0
    }
  }
}
