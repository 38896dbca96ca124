/// Cuts a style sheet into its plain rules: selectors and declarations. Comments and at-rules are
/// passed over, whatever they hold.
struct StyleBlocks: Sequence, IteratorProtocol {
  struct Block {
    let selectors: ArraySlice<UInt8>
    let declarations: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  /// Takes the text of the sheet, in UTF-8.
  init(_ text: [UInt8]) {
    rest = Self.withoutComments(text)[...]
  }

  mutating func next() -> Block? {
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == Self.close }
      guard let end = rest.firstIndex(where: { $0 == Self.open || $0 == Self.semicolon }) else {
        return nil
      }
      let head = rest[..<end]
      let body = rest[(end + 1)...]
      if rest[end] == Self.semicolon {
        rest = body
      } else if head.first == UInt8(ascii: "@") {
        rest = Self.afterBlock(body)
      } else {
        let close = body.firstIndex(of: Self.close) ?? body.endIndex
        rest = body[close...]
        return Block(selectors: head, declarations: body[..<close])
      }
    }
  }

  /// What follows the brace that closes the block which has just been opened.
  private static func afterBlock(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var depth = 1
    for index in body.indices {
      if body[index] == open { depth += 1 }
      if body[index] == close { depth -= 1 }
      if depth == 0 { return body[(index + 1)...] }
    }
    return []
  }

  private static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      guard text[position] == slash, position + 1 < text.count, text[position + 1] == star else {
        kept.append(text[position])
        position += 1
        continue
      }
      kept.append(0x20)
      // The star that opens does not close.
      position += 3
      while position < text.count, !(text[position] == slash && text[position - 1] == star) {
        position += 1
      }
      position += 1
    }
    return kept
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let semicolon = UInt8(ascii: ";")
}
