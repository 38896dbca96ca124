extension [UInt8] {
  /// Appends one character in UTF-8; a number that is no character becomes U+FFFD.
  mutating func appendUTF8(_ code: UInt32) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
