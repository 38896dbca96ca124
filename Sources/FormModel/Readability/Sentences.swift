/// Cuts a text into sentences, leaving out what is none: labels, marks, prices.
package enum Sentences {
  /// The sentences of one passage, in order.
  ///
  /// A passage which ends without a full stop counts when it is too long for a label.
  package static func of(_ text: String) -> [String] {
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
    // Most words end with a letter.
    guard let last = word.utf8.last, last >= 0x80 || (last | 0x20) &- 0x61 >= 26 else {
      return false
    }
    var scalars = word.unicodeScalars
    while let last = scalars.last, isClosing(last) { scalars.removeLast() }
    switch scalars.last {
    case "!", "?", "…": return true
    case ".": break
    default: return false
    }
    // "M." and "l'art." go on.
    let letters = Substring(scalars).reversed().prefix { $0 != "'" && $0 != "’" }.filter(\.isLetter)
    return letters.count != 1 && !abbreviations.contains(String(letters.reversed()).lowercased())
  }

  /// What may stand between the full stop and the end of the sentence.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "»", "”", "\"", ")", "]", "*", "\u{00A0}": true
    default: false
    }
  }

  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
    return first.isUppercase || first.isNumber
  }

  private static let abbreviations: Set<String> = [
    "art", "mme", "mlle", "dr", "ex", "cf", "etc", "tel", "tél", "mr", "mrs", "ms", "eg", "ie",
    "no", "vs", "réf", "ref", "av", "bd",
  ]
  private static let fewestWords = 4
  private static let fewestWordsWithoutStop = 12
}
