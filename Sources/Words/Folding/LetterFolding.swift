import Numbers

/// Letters without case and accents, byte by byte: every wording of every page goes through here.
package enum LetterFolding {
  /// The lower-case letter or the digit of ASCII that a byte is; 0 for what separates words.
  @inlinable
  package static func folded(ascii byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- 0x61 < 26 { return lower }
    return byte &- 0x30 < 10 ? byte : 0
  }

  /// How many bytes at most each byte of a text becomes.
  static let mostBytesOfByte = 2

  /// The folded form of a letter, byte by byte; false when the character separates words.
  @inline(__always)
  static func fold(
    _ scalar: Unicode.Scalar, isInWord: Bool, _ take: (UInt8) -> Void
  ) -> Bool {
    let plain = plain(scalar)
    if plain != 0 {
      take(UInt8(truncatingIfNeeded: plain))
      if plain > 0xFF { take(UInt8(truncatingIfNeeded: plain >> 8)) }
      return true
    }
    if (0x0300...0x036F).contains(scalar.value) { return isInWord }
    if let small = commonLetter(scalar), let bytes = UTF8.encode(small) {
      for byte in bytes { take(byte) }
      return true
    }
    guard scalar.properties.isAlphabetic else { return false }
    for byte in scalar.properties.lowercaseMapping.utf8 { take(byte) }
    return true
  }

  /// The small letter of Russian, or the letter of Chinese, Japanese and Korean, which have no others: the
  /// tables of Unicode are slow to look into. Nil for the rarer letters of these, too.
  private static func commonLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0410...0x042F: Unicode.Scalar(scalar.value + 0x20)
    case 0x0430...0x044F, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC, 0xAC00...0xD7A3:
      scalar
    default: nil
    }
  }

  /// The character that begins at a position, which is moved behind it.
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Unicode.Scalar {
    let lead = text[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let end = min(position + length, text.count)
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for byte in text[(position + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    position = end
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The one or two letters of ASCII that a letter is without its accent, the first in the low byte;
  /// 0 for none.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt16 {
    scalar.value < accents.count ? accents[Int(scalar.value)] : 0
  }

  /// By code: letters of French and its neighbours, without their accents; the degree sign of "n°".
  private static let accents: [UInt16] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
      ("g", "ğĞ"), ("i", "ìíîïīįıÌÍÎÏĪĮİ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"),
      ("o", "òóôõöøōőÒÓÔÕÖØŌŐ°º"), ("r", "řŘ"), ("s", "śşšŚŞŠ"), ("ss", "ß"), ("t", "ťţŤŢ"),
      ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"), ("ae", "æÆ"), ("oe", "œŒ"),
    ]
    var table = [UInt16](repeating: 0, count: 0x180)
    for (plain, letters) in groups {
      let letter = plain.utf8.reversed().reduce(0) { $0 << 8 | UInt16($1) }
      for scalar in letters.unicodeScalars { table[Int(scalar.value)] = letter }
    }
    return table
  }()
}
