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
