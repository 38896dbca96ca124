import Markup

extension AttributeTest {
  /// Reads what stands between the square brackets; nil when browsers do not know it.
  init?(_ text: ArraySlice<UInt8>, _ document: Document) {
    var cursor = StyleCursor(text)
    cursor.skipBlanks()
    guard let spelling = cursor.name() else { return nil }
    let found = document.name(String(decoding: spelling, as: UTF8.self))
    name = found
    cursor.skipBlanks()
    guard cursor.current != nil else { return }
    guard let comparison = Self.comparison(&cursor) else { return nil }
    self.comparison = comparison
    cursor.skipBlanks()
    guard let value = cursor.string() ?? cursor.name() else { return nil }
    self.value = value
    cursor.skipBlanks()
    let flag = cursor.word()
    ignoresCase = flag == "i" || flag.isEmpty && (found.map(Self.isCaseless) ?? false)
    cursor.skipBlanks()
    guard cursor.current == nil, ["", "i", "s"].contains(flag) else { return nil }
  }

  private static func comparison(_ cursor: inout StyleCursor) -> Operator? {
    let found: Operator? =
      switch cursor.current {
      case Ascii.equals: .equals
      case Ascii.tilde: .word
      case Ascii.bar: .language
      case UInt8(ascii: "^"): .prefix
      case UInt8(ascii: "$"): .suffix
      case Ascii.star: .part
      default: nil
      }
    guard found != nil else { return nil }
    if found != .equals { cursor.position += 1 }
    return cursor.take(Ascii.equals) ? found : nil
  }

  /// The attributes whose values HTML compares without regard to capital and small letters.
  private static func isCaseless(_ name: Name) -> Bool {
    switch name {
    case .accept, .align, .charset, .checked, .defer, .dir, .disabled, .enctype, .httpEquiv, .lang,
      .media, .method, .multiple, .readonly, .rel, .scope, .selected, .target, .type, .valign:
      true
    default: false
    }
  }
}
