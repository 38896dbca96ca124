/// The pseudo-classes and pseudo-elements that browsers know, by what a page alone tells of them.
enum PseudoNames {
  /// Those without brackets.
  static let plain: [String: PseudoClass] = {
    var known: [String: PseudoClass] = [
      "root": .root, "empty": .empty, "checked": .checked, "disabled": .disabled,
      "enabled": .enabled, "required": .required, "optional": .optional, "link": .link,
      "any-link": .link, "-webkit-any-link": .link, "placeholder-shown": .blankPlaceholder,
      "open": .open, "defined": .always, "scope": .root,
      "first-child": .nth(step: 0, offset: 1, ofType: false, fromEnd: false),
      "last-child": .nth(step: 0, offset: 1, ofType: false, fromEnd: true),
      "first-of-type": .nth(step: 0, offset: 1, ofType: true, fromEnd: false),
      "last-of-type": .nth(step: 0, offset: 1, ofType: true, fromEnd: true),
    ]
    for state in states { known[state] = .never }
    return known
  }()

  /// States in which no page begins.
  private static let states = [
    "hover", "focus", "active", "visited", "focus-visible", "focus-within", "target",
    "target-within", "fullscreen", "-webkit-full-screen", "modal", "popover-open", "autofill",
    "-webkit-autofill", "user-invalid", "user-valid", "playing", "seeking", "buffering",
    "picture-in-picture", "active-view-transition", "-webkit-drag", "current", "past", "future",
  ]

  /// What depends on values, languages or boxes: a rule with one of them is left out.
  static let undecided: Set<String> = [
    "valid", "invalid", "in-range", "out-of-range", "indeterminate", "default", "read-only",
    "read-write", "lang", "dir", "host", "host-context", "only-child", "only-of-type", "state",
    "paused", "muted", "local-link", "xr-overlay", "window-inactive",
  ]

  /// Those that may be written with one colon.
  static let oldElements: Set<String> = ["before", "after", "first-line", "first-letter"]

  static func isElement(_ word: String) -> Bool {
    oldElements.contains(word) || elements.contains(word) || word.hasPrefix("-webkit-")
  }

  private static let elements: Set<String> = [
    "placeholder", "marker", "selection", "backdrop", "file-selector-button", "cue", "slotted",
    "part", "details-content", "target-text", "highlight", "grammar-error", "spelling-error",
    "view-transition", "view-transition-group", "view-transition-image-pair",
    "view-transition-new", "view-transition-old", "scroll-marker", "scroll-button", "column",
    "checkmark", "picker", "picker-icon",
  ]
}

/// Reads the words of `content: "…"`, which pseudo-elements add before and after an element.
enum GeneratedWords {
  /// The strings of the value, one after the other; nil when the value is none of CSS. Counters, images
  /// and attributes have no words here, except what stands after a slash: the words in their place.
  static func words(_ text: ArraySlice<UInt8>) -> String? {
    if text.isWord("none") || text.isWord("normal") { return "" }
    var cursor = StyleCursor(text)
    var words: [UInt8] = []
    while cursor.skipBlanks() || cursor.current != nil {
      guard let byte = cursor.current else { break }
      if let string = cursor.string() {
        words += string
      } else if byte == Ascii.slash {
        words = []
        cursor.position += 1
      } else if cursor.name() != nil {
        if cursor.take(Ascii.openRound) { _ = cursor.bracketed() }
      } else {
        return nil
      }
    }
    return String(decoding: words.filter { $0 >= 0x20 || $0 == Ascii.lineFeed }, as: UTF8.self)
  }
}
