/// What a declaration says, as far as it matters to who can see and what is read.
enum StyleValue: Equatable {
  case display(Display)
  case isVisible(Bool)
  /// Whether it takes something out of the window, or makes it nothing to see.
  case isAway(Bool)
  /// The words that a pseudo-element adds.
  case words(String)
  case letters(LetterCase)
  /// Whether it is taken out of the line, and becomes a block.
  case isOutOfLine(Bool)
  /// What the element around has, or what cannot be told from the page.
  case asAround

  /// Nil for what a browser does not understand, and passes over.
  init?(_ text: ArraySlice<UInt8>, of property: StyleProperty) {
    if Self.global.contains(where: text.isWord) || text.beginsWith("var(") {
      self = Self.global(text, of: property)
      return
    }
    switch property {
    case .display:
      guard let display = Display(text) else { return nil }
      self = .display(display)
    case .visibility:
      guard let isVisible = Self.visibility(text) else { return nil }
      self = .isVisible(isVisible)
    case .content:
      guard let words = GeneratedWords.words(text) else { return nil }
      self = .words(words)
    case .position: self = .isOutOfLine(text.isWord("absolute") || text.isWord("fixed"))
    case .float: self = .isOutOfLine(!text.isWord("none"))
    case .textTransform:
      guard let letters = LetterCase(text) else { return nil }
      self = .letters(letters)
    default: self = .isAway(Distance.isAway(text, property))
    }
  }

  private static let global: [StaticString] = [
    "inherit", "initial", "unset", "revert", "revert-layer",
  ]

  private static func global(_ text: ArraySlice<UInt8>, of property: StyleProperty) -> StyleValue {
    switch property {
    case .display: .display(.inline)
    case .visibility: text.isWord("initial") ? .isVisible(true) : .asAround
    case .content: .words("")
    case .textTransform: text.isWord("initial") ? .letters(.asWritten) : .asAround
    case .position, .float: .isOutOfLine(false)
    default: .isAway(false)
    }
  }

  private static func visibility(_ text: ArraySlice<UInt8>) -> Bool? {
    if text.isWord("visible") { return true }
    return text.isWord("hidden") || text.isWord("collapse") ? false : nil
  }
}

/// How an element takes its place among others.
enum Display: Equatable {
  case none, contents, inline, inlineBlock, block

  init?(_ text: ArraySlice<UInt8>) {
    guard let found = Self.words.first(where: { text.isWord($0.word) }) else {
      // Two words, such as `inline flex`.
      guard text.contains(0x20) else { return nil }
      self = text.beginsWith("inline ") ? .inlineBlock : .block
      return
    }
    self = found.display
  }

  private static let words: [(word: StaticString, display: Display)] = [
    ("none", .none), ("block", .block), ("inline-block", .inlineBlock), ("inline", .inline),
    ("flex", .block), ("inline-flex", .inlineBlock), ("grid", .block),
    ("inline-grid", .inlineBlock), ("table", .block), ("table-cell", .block),
    ("table-row", .block), ("table-row-group", .block), ("table-header-group", .block),
    ("table-footer-group", .block), ("table-column", .none), ("table-column-group", .none),
    ("table-caption", .block), ("inline-table", .inlineBlock), ("list-item", .block),
    ("flow-root", .block), ("contents", .contents), ("ruby", .inline), ("ruby-text", .inline),
    ("math", .inline), ("-webkit-box", .block), ("-webkit-inline-box", .inlineBlock),
    ("-webkit-flex", .block), ("-webkit-inline-flex", .inlineBlock),
  ]
}

/// Which letters a style shows in place of those which are written.
enum LetterCase: Equatable {
  case asWritten, capitals, small, initials

  init?(_ text: ArraySlice<UInt8>) {
    if text.isWord("none") || text.beginsWith("full-") {
      self = .asWritten
    } else if text.isWord("uppercase") {
      self = .capitals
    } else if text.isWord("lowercase") {
      self = .small
    } else if text.isWord("capitalize") {
      self = .initials
    } else {
      return nil
    }
  }
}
