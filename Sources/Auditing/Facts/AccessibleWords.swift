import FormModel

/// The words of a name as speech recognition compares them: without what stands in round brackets,
/// without punctuation, in order (ACT rule 2ee8b8, “label in name algorithm”).
struct AccessibleWords {
  private let text: String

  init(_ text: String) {
    var kept = ""
    var depth = 0
    for character in text.prefix(Self.longest) {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    self.text = kept
  }

  /// Whether other words, if there are any, stand among these, one after the other. A hyphen may be
  /// there or not, and a short word may be cut by a point.
  func contains(_ other: AccessibleWords) -> Bool {
    if other.words.isEmpty || words.contains(other.words) { return true }
    return unhyphenated.contains(other.unhyphenated) || containsAbbreviated(other.text)
  }

  /// Whether a label begins with these words, and goes on with help: a sentence of its own, or the same
  /// words once more.
  func isHelped(in label: AccessibleWords) -> Bool {
    let own = Self.spoken(in: text)
    let seen = Self.spoken(in: label.text)
    guard !own.isEmpty, own.count < seen.count, Self.folded(seen.prefix(own.count)) == words
    else { return false }
    let rest = seen.dropFirst(own.count)
    return Self.folded(rest) == words
      || rest.count >= Self.fewestWordsOfSentence && rest.first?.first?.isUppercase ?? false
  }

  private static func spoken(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  private static func folded(_ words: ArraySlice<Substring>) -> FoldedWords {
    FoldedWords(words.joined(separator: " "), limit: mostWords)
  }

  private var words: FoldedWords { FoldedWords(text, limit: Self.mostWords) }

  private var unhyphenated: FoldedWords {
    FoldedWords(text.filter { !Self.hyphens.contains($0) }, limit: Self.mostWords)
  }

  /// `University Ave.` in `University Avenue`.
  private func containsAbbreviated(_ seen: String) -> Bool {
    let parts = seen.split(whereSeparator: \.isWhitespace)
    guard parts.contains(where: { $0.hasSuffix(".") }) else { return false }
    let wanted = parts.map { (word: FoldedWords(String($0)).text, isCut: $0.hasSuffix(".")) }
    let all = words.words
    guard !wanted.isEmpty, wanted.count <= all.count else { return false }
    return (0...(all.count - wanted.count)).contains { start in
      zip(all[start...], wanted).allSatisfy { word, wanted in
        word == wanted.word
          || wanted.isCut && !wanted.word.isEmpty && word.hasPrefix(wanted.word)
      }
    }
  }

  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{AD}"]
  /// “Please enter it”.
  private static let fewestWordsOfSentence = 3
  private static let longest = 2_000
  private static let mostWords = 200
}
