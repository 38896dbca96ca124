import Numbers

/// Words made comparable: lower case, without accents, punctuation or doubled spaces.
///
/// `"N° de téléphone (portable)"` becomes `no`, `de`, `telephone`, `portable`.
package struct FoldedWords: Sendable, Hashable {
  package let words: [String]

  /// Folds a text; at most `limit` words are kept, since wordings that matter are short.
  package init(_ text: String, limit: Int = 60) {
    var text = text
    self = text.withUTF8 { FoldedWords($0, limit: limit) }
  }

  /// Some words of a text that is folded already.
  package init(words: some Sequence<String>) {
    self.words = Array(words)
  }

  /// Folds a text given in UTF-8.
  package init(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
    var words: [String] = []
    // Most wordings hold a few short words.
    words.reserveCapacity(min(limit, text.count / 6 + 1))
    Self.forEachWord(of: text, limit: limit) { words.append(String(decoding: $0, as: UTF8.self)) }
    self.words = words
  }

  /// The folded words of a text, as bytes which are there as long as the call.
  static func forEachWord(
    of text: String, limit: Int = 60, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var text = text
    text.withUTF8 { forEachWord(of: $0, limit: limit, take) }
  }

  /// Words are written into one room, since thousands of phrases are read at each start.
  private static func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, limit: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: text.count * LetterFolding.mostBytesOfByte
    ) { room in
      var word = FoldedWord(room: room)
      var count = 0
      var position = 0
      while position < text.count, count < limit {
        if word.take(text, at: &position) || word.isEmpty { continue }
        take(word.bytes)
        count += 1
        word.removeAll()
      }
      if !word.isEmpty, count < limit { take(word.bytes) }
    }
  }

  /// The words with single spaces between them.
  package var text: String { words.joined(separator: " ") }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether these words stand one after the other somewhere in this text.
  package func contains(_ phrase: FoldedWords) -> Bool {
    let length = phrase.words.count
    guard length > 0, length <= words.count else { return false }
    return (0...(words.count - length)).contains { start in
      words[start..<(start + length)].elementsEqual(phrase.words)
    }
  }
}
