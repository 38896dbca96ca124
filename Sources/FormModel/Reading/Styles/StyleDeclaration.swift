import Numbers

/// One declaration of a style, as far as it can hide an element or change its words.
struct StyleDeclaration {
  let property: StyleProperty
  let value: StyleValue
  let isImportant: Bool

  /// The declarations that tell something; the others are passed over.
  static func all(in style: ArraySlice<UInt8>) -> [StyleDeclaration] {
    var cursor = StyleCursor(style)
    var found: [StyleDeclaration] = []
    while cursor.current != nil {
      cursor.skipBlanks()
      let text = cursor.slice { $0 == Ascii.semicolon }
      if let declaration = StyleDeclaration(text) { found.append(declaration) }
      cursor.position = min(cursor.end, cursor.position + 1)
    }
    return found
  }

  /// Nil when the property tells nothing here, or when a browser would not understand the value.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = text.first, StyleProperty.isFirstLetter[Int(first)],
      let colon = text.firstIndex(of: Ascii.colon),
      let property = StyleProperty(text[..<colon].trimmed)
    else { return nil }
    var written = Self.withoutComments(text[(colon + 1)...]).trimmed
    isImportant = Self.takeImportant(from: &written)
    guard let value = StyleValue(written, of: property) else { return nil }
    self.property = property
    self.value = value
  }

  private static func withoutComments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(Ascii.slash) else { return text }
    var cursor = StyleCursor(text)
    var kept: [UInt8] = []
    while cursor.current != nil {
      let start = cursor.position
      if cursor.skipBlanks() { kept.append(0x20) }
      if cursor.position == start {
        cursor.skipPart()
        kept += text[start..<cursor.position]
      }
    }
    return kept[...]
  }

  private static func takeImportant(from value: inout ArraySlice<UInt8>) -> Bool {
    guard let mark = value.lastIndex(of: Ascii.exclamation),
      value[(mark + 1)...].trimmed.isWord("important")
    else { return false }
    value = value[..<mark].trimmed
    return true
  }
}

/// The properties that can hide an element or change its words.
enum StyleProperty: UInt8, CaseIterable {
  case display, visibility, left, top, right, textIndent, marginLeft, opacity, clip, clipPath
  case content, textTransform, position, float

  init?(_ name: ArraySlice<UInt8>) {
    guard let found = Self.allCases.first(where: { name.isWord($0.spelling) }) else { return nil }
    self = found
  }

  private var spelling: StaticString {
    switch self {
    case .display: "display"
    case .visibility: "visibility"
    case .left: "left"
    case .top: "top"
    case .right: "right"
    case .textIndent: "text-indent"
    case .marginLeft: "margin-left"
    case .opacity: "opacity"
    case .clip: "clip"
    case .clipPath: "clip-path"
    case .content: "content"
    case .textTransform: "text-transform"
    case .position: "position"
    case .float: "float"
    }
  }

  static let isFirstLetter: [Bool] = (0..<256).map { byte in
    "dvltrmocpfDVLTRMOCPF".utf8.contains(UInt8(byte))
  }
}
