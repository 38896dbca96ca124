import YAML

/// Finds where a key is written again: the library only tells where it stands first.
struct DuplicateKey {
  let key: String
  let first: YAMLNode.Place

  /// The next line of the same map which begins with the key; nil between braces.
  func second(in text: String) -> YAMLNode.Place? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated().dropFirst(first.line) {
      let content = line.drop { $0 == " " }
      let column = line.count - content.count + 1
      if content.isEmpty || content.hasPrefix("#") { continue }
      if column < first.column { return nil }
      if column == first.column, isKey(content) {
        return YAMLNode.Place(line: offset + 1, column: column)
      }
    }
    return nil
  }

  private func isKey(_ content: Substring) -> Bool {
    [key, "\"\(key)\"", "'\(key)'"].contains { content.hasPrefix($0 + ":") }
  }
}
