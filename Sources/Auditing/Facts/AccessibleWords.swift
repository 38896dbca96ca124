import FormModel

/// The words of a name as speech recognition compares them: without what stands in brackets, without
/// punctuation, in order.
struct AccessibleWords {
  private let words: FoldedWords

  init(_ text: String) {
    var kept = ""
    var depth = 0
    for character in text.prefix(Self.longest) {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { kept.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    words = FoldedWords(kept, limit: 200)
  }

  /// Whether other words, if there are any, stand among these, one after the other.
  func contains(_ other: AccessibleWords) -> Bool {
    other.words.isEmpty || words.contains(other.words)
  }

  private static let longest = 2_000
}
