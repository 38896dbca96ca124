import Words

/// What a YAML file says, with the place of each word.
struct YAMLNode: Sendable {
  let place: Place
  let content: Content

  /// Line and column, both counted from 1.
  struct Place: Sendable, Hashable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)
  }

  enum Content: Sendable {
    /// A text, number or word as written, without its quotation marks; empty for `~` and `null`.
    case scalar(String)
    case list([YAMLNode])
    case map([Member])
  }

  /// One key of a map, and what is written under it.
  struct Member: Sendable {
    let key: String
    let keyPlace: Place
    let value: YAMLNode
  }

  /// Whether it looks like a text in braces without quotation marks: `{wording}`.
  var isBareBraces: Bool {
    guard case .map(let entries) = content, !entries.isEmpty else { return false }
    return entries.allSatisfy {
      if case .scalar("") = $0.value.content { true } else { false }
    }
  }

  /// What it is, in the words of a problem.
  var kind: Sentence {
    switch content {
    case .scalar(let text): text.isEmpty ? Sentence("empty") : Sentence("a text")
    case .list: Sentence("a list")
    case .map: Sentence("a map")
    }
  }
}

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
