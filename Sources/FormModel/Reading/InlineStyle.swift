/// One property of a style, as far as it can hide something.
struct InlineStyle {
  let property: String
  /// Without spaces, in lower case.
  let value: String

  /// The declarations of a `style` attribute or of a rule; `!important` changes nothing here.
  static func declarations(of style: String) -> [InlineStyle] {
    style.lowercased().split(separator: ";").compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return InlineStyle(
        property: parts[0].filter { !$0.isWhitespace }, value: parts[1].filter { !$0.isWhitespace })
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
