/// The bytes that mean something in CSS.
enum Ascii {
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  static let openRound = UInt8(ascii: "(")
  static let closeRound = UInt8(ascii: ")")
  static let openSquare = UInt8(ascii: "[")
  static let closeSquare = UInt8(ascii: "]")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let slash = UInt8(ascii: "/")
  static let star = UInt8(ascii: "*")
  static let backslash = UInt8(ascii: "\\")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let lineFeed = UInt8(ascii: "\n")
  static let hyphen = UInt8(ascii: "-")
  static let at = UInt8(ascii: "@")
  static let ampersand = UInt8(ascii: "&")
  static let hash = UInt8(ascii: "#")
  static let dot = UInt8(ascii: ".")
  static let greater = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let plus = UInt8(ascii: "+")
  static let tilde = UInt8(ascii: "~")
  static let equals = UInt8(ascii: "=")
  static let bar = UInt8(ascii: "|")
  static let exclamation = UInt8(ascii: "!")
}

enum StyleBytes {
  /// What never ends, opens or closes anything.
  static let isPlain: [Bool] = (UInt8.min...UInt8.max).map { $0 > 0x20 && !marks.contains($0) }

  private static let marks = Array("{}()[];:,/*\\\"'!>+~|&@".utf8)

  /// What a name is made of, escapes apart.
  static let isName: [Bool] = (UInt8.min...UInt8.max).map { $0 >= 0x80 || letters.contains($0) }

  private static let letters = Array(
    "-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
}
