/// What a character does to a line of a terminal.
enum ScalarKind {
  case visible
  /// Stands over or under the letter before it.
  case accent
  /// Any space or line break at which a line may be cut.
  case space
  /// Commands the terminal, or has no agreed form: private and unassigned characters.
  case control
  /// Cannot be seen, and may reorder or hide what can.
  case invisible

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      switch scalar.value {
      case 0x20, 0x09...0x0D: self = .space
      case 0..<0x20, 0x7F: self = .control
      default: self = .visible
      }
      return
    }
    self = scalar.properties.isDefaultIgnorableCodePoint ? .invisible : Self.byCategory(scalar)
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\u{85}" ? .space : .control
    case .surrogate, .privateUse, .unassigned: .control
    case .format: .invisible
    case .lineSeparator, .paragraphSeparator: .space
    case .spaceSeparator: scalar == "\u{A0}" || scalar == "\u{202F}" ? .visible : .space
    case .nonspacingMark, .enclosingMark: .accent
    default: .visible
    }
  }
}

/// The columns that terminals give to a character.
enum ScalarWidth {
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Wide or full-width in Unicode's East Asian Width, by blocks, and what is drawn as an emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
