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
