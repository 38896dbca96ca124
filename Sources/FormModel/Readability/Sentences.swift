/// Cuts a text into sentences, leaving out what is none: labels, marks, prices.
public enum Sentences {
  /// The sentences of one passage, in order.
  ///
  /// A passage which ends without a full stop counts when it is too long for a label.
  public static func of(_ text: String) -> [String] {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    var sentences: [String] = []
    var start = 0
    for position in words.indices {
      let isLast = position == words.count - 1
      let closes = ends(words[position])
      let isAtEnd = closes && (isLast || begins(words[position + 1]))
      guard isAtEnd || isLast else { continue }
      let length = position + 1 - start
      if length >= (closes ? fewestWords : fewestWordsWithoutStop) {
        sentences.append(String(text[words[start].startIndex..<words[position].endIndex]))
      }
      start = position + 1
    }
    return sentences
  }

  private static func ends(_ word: Substring) -> Bool {
    // Nearly all words end with a letter.
    if let last = word.utf8.last, (last | 0x20) &- 0x61 < 26 { return false }
    let bare = word.reversed().drop { closings.contains($0) }
    guard let last = bare.first, ".!?…".contains(last) else { return false }
    guard last == "." else { return true }
    // "M." and "l'art." go on.
    let letters = bare.dropFirst().prefix { $0 != "'" && $0 != "’" }.filter(\.isLetter)
    return letters.count != 1 && !abbreviations.contains(String(letters.reversed()).lowercased())
  }

  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
    return first.isUppercase || first.isNumber
  }

  private static let closings: Set<Character> = ["»", "”", "\"", ")", "]", "*", "\u{00A0}"]
  private static let abbreviations: Set<String> = [
    "art", "mme", "mlle", "dr", "ex", "cf", "etc", "tel", "tél", "mr", "mrs", "ms", "eg", "ie", "no",
    "vs", "réf", "ref", "av", "bd",
  ]
  private static let fewestWords = 4
  private static let fewestWordsWithoutStop = 12
}
