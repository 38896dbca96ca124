/// Words made comparable: lower case, without accents, punctuation or doubled spaces.
///
/// `"N° de téléphone (portable)"` becomes `no`, `de`, `telephone`, `portable`.
///
/// One text holds all of them: thousands are made for a page, and most are short enough to need no memory of
/// their own.
package struct FoldedWords: Sendable, Hashable {
  /// The words with single spaces between them.
  package let text: String
  /// How many words there are.
  package let count: Int

  /// Folds a text; at most `limit` words are kept, since wordings that matter are short.
  package init(_ text: String, limit: Int = 60) {
    var text = text
    self = text.withUTF8 { text in FoldedWords(text.count, limit) { $0.write(text) } }
  }

  /// Folds a name of code, of which no more than `longest` bytes are read: `ctl00$txtNomNaissance` becomes
  /// `ctl`, `00`, `txt`, `nom`, `naissance`.
  package init(name: String, longest: Int) {
    var name = name
    self = name.withUTF8 { bytes in
      let read = UnsafeBufferPointer(rebasing: bytes.prefix(longest))
      return FoldedWords(read.count, 60) { $0.write(name: read) }
    }
  }

  /// Some words of a text that is folded already.
  package init(words: some Sequence<String>) {
    let words = Array(words)
    text = words.joined(separator: " ")
    count = words.count
  }

  private init(text: String, count: Int) {
    self.text = text
    self.count = count
  }

  /// - Parameter length: The bytes of what is folded.
  private init(_ length: Int, _ limit: Int, _ write: (inout FoldedWriter) -> Void) {
    self = withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: length * LetterFolding.mostBytesOfByte
    ) { room in
      var writer = FoldedWriter(room: room, limit: limit)
      write(&writer)
      return FoldedWords(
        text: String(decoding: writer.bytes, as: UTF8.self), count: writer.count)
    }
  }

  /// Adds the words of a text to bytes, with single spaces between them: how many there are.
  static func fold(_ text: String, into bytes: inout [UInt8]) -> Int {
    var text = text
    return text.withUTF8 { text in
      withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: text.count * LetterFolding.mostBytesOfByte
      ) { room in
        var writer = FoldedWriter(room: room, limit: .max)
        writer.write(text)
        bytes.append(contentsOf: writer.bytes)
        return writer.count
      }
    }
  }

  package var isEmpty: Bool { count == 0 }

  package var words: [String] {
    var words: [String] = []
    words.reserveCapacity(count)
    var text = text
    text.withUTF8 { text in
      Self.forEachWord(of: text) { words.append(String(decoding: text[$0], as: UTF8.self)) }
    }
    return words
  }

  /// The words from one place to another.
  package subscript(range: Range<Int>) -> FoldedWords {
    guard !range.isEmpty else { return FoldedWords(text: "", count: 0) }
    var text = text
    return text.withUTF8 { text in
      var bytes = 0..<0
      var place = 0
      Self.forEachWord(of: text) { word in
        if place == range.lowerBound { bytes = word }
        if range.contains(place) { bytes = bytes.lowerBound..<word.upperBound }
        place += 1
      }
      return FoldedWords(
        text: String(decoding: text[bytes], as: UTF8.self), count: range.count)
    }
  }

  /// Whether these words stand one after the other somewhere in this text.
  package func contains(_ phrase: FoldedWords) -> Bool {
    guard !phrase.isEmpty, phrase.count <= count else { return false }
    var (text, phrase) = (text, phrase.text)
    return phrase.withUTF8 { phrase in
      text.withUTF8 { text in
        var isFound = false
        Self.forEachWord(of: text) { word in
          isFound = isFound || Self.stands(phrase, at: word.lowerBound, in: text)
        }
        return isFound
      }
    }
  }

  /// The places of the words in a text that is folded.
  private static func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, _ take: (Range<Int>) -> Void
  ) {
    var start = 0
    for place in text.indices where text[place] == 0x20 {
      take(start..<place)
      start = place + 1
    }
    if start < text.count { take(start..<text.count) }
  }

  /// Whether whole words stand at the beginning of a word.
  static func stands(
    _ phrase: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + phrase.count
    guard end == text.count || end < text.count && text[end] == 0x20 else { return false }
    for offset in phrase.indices where phrase[offset] != text[start + offset] { return false }
    return true
  }
}
