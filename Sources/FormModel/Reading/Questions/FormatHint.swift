/// Tells whether a text gives the format of an answer, or an example.
enum FormatHint {
  static func isTold(in texts: [String]) -> Bool {
    texts.contains { text in
      text.contains { $0.isNumber } || !patterns.isDisjoint(with: FoldedWords(text).words)
    }
  }

  /// Words that only formats and examples use.
  private static let patterns: Set<String> = [
    "format", "exemple", "ex", "example", "eg", "jj", "mm", "aaaa", "dd", "yyyy", "chiffres",
    "digits", "caracteres", "characters", "lettres",
  ]
}
