import Numbers

extension StyleCursor {
  /// The name that stands here, escapes resolved; nil where there is none.
  mutating func name() -> [UInt8]? {
    var name: [UInt8] = []
    while let byte = current {
      if StyleBytes.isName[Int(byte)] {
        name.append(byte)
        position += 1
      } else if byte == Ascii.backslash, let next = self.byte(after: 1), next != Ascii.lineFeed {
        position += 1
        appendEscaped(to: &name)
      } else {
        break
      }
    }
    return name.isEmpty ? nil : name
  }

  /// The name that stands here in lower case, as keywords are compared.
  mutating func word() -> String {
    String(decoding: (name() ?? []).map(\.lowercasedASCII), as: UTF8.self)
  }

  /// The string that stands here, without its quotes; nil where none begins.
  mutating func string() -> [UInt8]? {
    guard let quote = current, quote == Ascii.quote || quote == Ascii.apostrophe else { return nil }
    position += 1
    var text: [UInt8] = []
    while let byte = current, byte != quote {
      position += 1
      if byte == Ascii.lineFeed { return nil }
      if byte != Ascii.backslash {
        text.append(byte)
      } else if current == Ascii.lineFeed {
        position += 1
      } else {
        appendEscaped(to: &text)
      }
    }
    position = min(end, position + 1)
    return text
  }

  /// Takes what follows a backslash: up to six hexadecimal digits and a space, or one byte as it is.
  private mutating func appendEscaped(to text: inout [UInt8]) {
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = current.flatMap(\.hexadecimal) {
      value = value << 4 | UInt32(digit)
      digits += 1
      position += 1
    }
    guard digits > 0 else {
      if let byte = current { text.append(byte) }
      position = min(end, position + 1)
      return
    }
    if let byte = current, byte <= 0x20 { position += 1 }
    let scalar = Unicode.Scalar(value).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
    text.append(contentsOf: String(Character(scalar)).utf8)
  }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self + 32 : self }

  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are this word, capital or small letters alike.
  func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && beginsWith(word)
  }

  func beginsWith(_ word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      expected.indices.allSatisfy { self[startIndex + $0].lowercasedASCII == expected[$0] }
    }
  }

  /// The bytes without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 <= 0x20 }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}
