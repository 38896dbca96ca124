import Numbers

/// The bytes of a cell as a text that hides nothing.
enum CleanText {
  /// Without control, unseen and direction-changing characters; line breaks stay.
  static func of(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let sieve = mayBeUnseen
    if !bytes.contains(where: { sieve[Int($0)] }) { return text }
    guard text.unicodeScalars.contains(where: isUnseen) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" { clean.append(" ") } else if !isUnseen(scalar) { clean.append(scalar) }
    }
    return String(clean)
  }

  /// By byte: whether an unseen character can begin with it.
  private static let mayBeUnseen: [Bool] = (0..<256).map { byte in
    byte < 0x20 && byte != 0x0A || [0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3].contains(byte)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
