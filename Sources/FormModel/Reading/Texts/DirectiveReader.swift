import Markup

/// Finds the words of the team among the comments of a page.
enum DirectiveReader {
  static func directives(in document: Document) -> [Directive] {
    document.comments.compactMap { comment in
      let text = comment.text.whitespaceFolded
      guard text.hasPrefix(mark) else { return nil }
      return Directive(
        text: text.dropFirst(mark.count).description.whitespaceFolded,
        nodes: comment.parentIndex.flatMap { nodes(around: $0, in: document) }, line: comment.line)
    }
  }

  private static let mark = "formaudit:"

  /// What stands in the head, or directly in the body, is for the whole page.
  private static func nodes(around index: Int, in document: Document) -> Range<Int>? {
    guard case .element(let element) = document.node(at: index) else { return nil }
    switch element.name {
    case .html, .head, .body: return nil
    default: return index..<element.endIndex
    }
  }
}

/// What a saved page says of the address it comes from.
enum PageOrigin {
  /// The address in a browser's "saved from" comment, else in the canonical link.
  static func address(of census: Census) -> String? {
    savedFrom(census.document.comments.lazy.map(\.text)) ?? canonical(census.document)
  }

  /// `saved from url=(0042)https://…`, as browsers write it.
  private static func savedFrom(_ comments: some Sequence<String>) -> String? {
    for comment in comments {
      guard comment.holds("saved from url=("),
        let mark = comment.firstRange(of: "saved from url=("),
        let close = comment[mark.upperBound...].firstIndex(of: ")")
      else { continue }
      let address = comment[comment.index(after: close)...].prefix { !$0.isWhitespace }
      if isWeb(address) { return String(address) }
    }
    return nil
  }

  private static func canonical(_ document: Document) -> String? {
    let head = document.root?.children.first { $0.name == .head }
    return head?.children.first { $0.name == .link && $0.value(of: .rel, equals: "canonical") }?[
      .href
    ]
    .flatMap { isWeb($0) ? $0 : nil }
  }

  private static func isWeb(_ address: some StringProtocol) -> Bool {
    address.hasPrefix("http://") || address.hasPrefix("https://")
  }
}
