/// One property of a style, as far as it can hide something.
struct InlineStyle {
  let property: String
  /// Without spaces, in lower case.
  let value: String

  /// The declarations of a `style` attribute or of a rule which can hide something; `!important`
  /// changes nothing here.
  static func declarations<Bytes: Collection<UInt8>>(of style: Bytes) -> [InlineStyle] {
    style.split(separator: UInt8(ascii: ";")).compactMap { declaration in
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let property = bare(declaration[..<colon])
      guard canHide(property) else { return nil }
      return InlineStyle(property: property, value: bare(declaration[colon...].dropFirst()))
    }
  }

  private static func canHide(_ property: String) -> Bool {
    switch property {
    case "display", "visibility", "left", "top", "right", "text-indent", "margin-left", "opacity",
      "clip", "clip-path":
      true
    default: false
    }
  }

  /// In lower case, without white space.
  private static func bare(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      for byte in bytes where byte > 0x20 {
        buffer[count] = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
        count += 1
      }
      return count
    }
  }

  /// Whether it takes something out of the window, or makes it nothing to see.
  var isOffScreen: Bool {
    switch property {
    case "left", "top", "right", "text-indent", "margin-left":
      guard value.hasPrefix("-") else { return false }
      let distance = Int(value.dropFirst().prefix(while: \.isNumber)) ?? 0
      return distance >= Self.farAway || value.hasSuffix("em") && distance >= Self.farAway / 10
    case "opacity": return Double(value.prefix { $0.isNumber || $0 == "." }) == 0
    case "clip": return value.hasPrefix("rect(0") || value.hasPrefix("rect(1px")
    case "clip-path": return value.hasPrefix("inset(50%") || value.hasPrefix("inset(100%")
    default: return false
    }
  }

  /// Pixels; nobody places something there to be seen.
  private static let farAway = 500
}
