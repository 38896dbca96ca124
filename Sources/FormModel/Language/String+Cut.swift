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
        guard let first = other.first else { return true }
        var start = 0
        while start + other.count <= text.count {
          if text[start] == first, other.indices.allSatisfy({ text[start + $0] == other[$0] }) {
            return true
          }
          start += 1
        }
        return false
      }
    }
  }
}
