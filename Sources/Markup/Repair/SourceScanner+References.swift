import CLibXML2

extension SourceScanner {
  /// Reads a character reference; `position` is at its `&`. Rewrites those that libxml2 reads otherwise than browsers.
  mutating func readReference(inAttribute: Bool) {
    let next = base[position + 1]
    if next == UInt8(ascii: "#") {
      readNumericReference()
    } else if has(next, ByteClass.letter) {
      readNamedReference(inAttribute: inAttribute)
    } else {
      position += 1
    }
  }

  private mutating func readNumericReference() {
    let start = position
    let isHexadecimal = base[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = start + (isHexadecimal ? 3 : 2)
    var end = digits
    var value: UInt32 = 0
    while let digit = Self.digit(base[end], isHexadecimal: isHexadecimal) {
      if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
      end += 1
    }
    position = end
    guard end > digits else {
      position = start + 1
      return edits.replace(position..<position, with: "amp;")
    }
    if base[end] == UInt8(ascii: ";") { position += 1 }
    if let meant = CharacterReference.meaning(of: value) {
      edits.replace(start..<position, with: CharacterReference.spelled([meant]))
    }
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal:
      UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal:
      UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private mutating func readNamedReference(inAttribute: Bool) {
    let start = position + 1
    var end = start
    while end - start < CharacterReference.longestName,
      has(base[end], ByteClass.letter | ByteClass.digit)
    { end += 1 }
    let isClosed = base[end] == UInt8(ascii: ";")
    position = end
    if isClosed {
      position += 1
      if CharacterReference.isPlain(base + start, count: end - start) { return }
      if let codes = CharacterReference.codes(of: base + start, count: end - start) {
        return edits.replace(start - 1..<position, with: CharacterReference.spelled(codes))
      }
      if CharacterReference.isKnownToParser(base + start, count: end - start) { return }
    }
    position = end
    guard let length = CharacterReference.prefixWithoutSemicolon(base + start, count: end - start)
    else { return }
    let after = base[start + length]
    if inAttribute, after == UInt8(ascii: "=") || has(after, ByteClass.letter | ByteClass.digit) {
      return
    }
    position = start + length
    if let codes = CharacterReference.codes(of: base + start, count: length) {
      edits.replace(start - 1..<position, with: CharacterReference.spelled(codes))
    } else {
      edits.replace(position..<position, with: ";")
    }
  }
}
