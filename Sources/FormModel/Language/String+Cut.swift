import Markup

extension String {
  /// The text itself when it is short enough, else its beginning.
  func cut(toBytes most: Int) -> String {
    utf8.count <= most ? self : String(self[..<utf8.index(startIndex, offsetBy: most)])
  }
}

extension String {
  /// Whether other text stands in it, byte for byte: for ASCII the same as a search in characters, and
  /// many times faster.
  package func holds(_ other: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { $0.holds(other) }
  }
}

extension Element {
  /// Whether letters of ASCII stand somewhere in the classes of an element.
  func classes(hold letters: StaticString, inAnyCase: Bool = false) -> Bool {
    bytes(of: .class)?.withUnsafeBufferPointer { $0.holds(letters, inAnyCase: inAnyCase) } ?? false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether bytes stand in these; in any case, where they are small letters of ASCII.
  fileprivate func holds(_ other: StaticString, inAnyCase: Bool = false) -> Bool {
    let ignored: UInt8 = inAnyCase ? 0x20 : 0
    return other.withUTF8Buffer { other in
      guard let first = other.first else { return true }
      var start = 0
      while start + other.count <= count {
        if self[start] | ignored == first,
          other.indices.allSatisfy({ self[start + $0] | ignored == other[$0] })
        {
          return true
        }
        start += 1
      }
      return false
    }
  }
}
