/// The sign by which a page marks compulsory answers: an asterisk.
enum RequiredSign {
  /// Whether a text that speaks of compulsory answers names the sign too.
  static func isExplained(in text: String) -> Bool {
    text.contains(where: asterisks.contains)
      || !words.isDisjoint(with: FoldedWords(text, limit: 200).words)
  }

  /// Whether the sign stands somewhere in a text.
  static func isIn(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "*"))
      || !text.utf8.allSatisfy { $0 < 0x80 } && text.contains(where: asterisks.contains)
  }

  private static let asterisks: Set<Character> = ["*", "∗", "＊", "✱"]
  private static let words: Set<String> = [
    "asterisque", "asterisques", "etoile", "asterisk", "asterisks", "star",
  ]
}
