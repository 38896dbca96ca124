extension String {
  /// The text itself when it is short enough, else its beginning.
  func cut(toBytes most: Int) -> String {
    utf8.count <= most ? self : String(self[..<utf8.index(startIndex, offsetBy: most)])
  }
}
