extension String {
  /// The text itself when it is short enough, else its beginning.
  func cut(toBytes most: Int) -> String {
    utf8.count <= most ? self : String(self[..<utf8.index(startIndex, offsetBy: most)])
  }
}

extension String {
  /// Whether other text stands in it, byte for byte: for ASCII the same as a search in characters, and
  /// many times faster.
  func holds(_ other: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { text in
      other.withUTF8Buffer { other in
        let last = text.count - other.count
        return last >= 0
          && (0...last).contains { start in
            other.indices.allSatisfy { text[start + $0] == other[$0] }
          }
      }
    }
  }
}
