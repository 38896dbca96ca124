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
