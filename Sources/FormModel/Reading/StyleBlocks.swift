/// Cuts a style sheet into its plain rules: selectors and declarations. Comments and at-rules are
/// passed over, whatever they hold.
struct StyleBlocks: Sequence, IteratorProtocol {
  struct Block {
    let selectors: Substring
    let declarations: Substring
  }

  private var rest: Substring

  init(_ text: String) {
    rest = Self.withoutComments(text)[...]
  }

  mutating func next() -> Block? {
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "}" }
      guard let end = rest.firstIndex(where: { $0 == "{" || $0 == ";" }) else { return nil }
      let head = rest[..<end]
      let isAtRule = head.first == "@"
      guard rest[end] == "{" else {
        rest = rest[rest.index(after: end)...]
        continue
      }
      let body = rest[rest.index(after: end)...]
      if isAtRule {
        rest = Self.afterBlock(body)
        continue
      }
      let close = body.firstIndex(of: "}") ?? body.endIndex
      rest = body[close...]
      return Block(selectors: head, declarations: body[..<close])
    }
  }

  /// What follows the brace that closes the block which has just been opened.
  private static func afterBlock(_ body: Substring) -> Substring {
    var depth = 1
    for index in body.indices {
      if body[index] == "{" { depth += 1 }
      if body[index] == "}" { depth -= 1 }
      if depth == 0 { return body[body.index(after: index)...] }
    }
    return ""
  }

  private static func withoutComments(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      kept += rest[..<start.lowerBound] + " "
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return kept }
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}
