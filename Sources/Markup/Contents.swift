/// A run of text between tags.
package struct TextRun: Sendable {
  /// The document the text is in.
  package let document: Document
  /// The place in the document's list of nodes.
  package let index: Int

  var range: Range<Int> {
    let record = document.storage.nodes[index]
    return Int(record.first)..<Int(record.first) + Int(record.count)
  }

  /// The text as it is, white space included.
  package var string: String { document.storage.string(range) }

  /// The text in UTF-8, without a copy.
  package var utf8: ArraySlice<UInt8> { document.storage.bytes[range] }

  /// Whether the text is only spaces, tabs and line ends.
  package var isBlank: Bool { utf8.allSatisfy(ByteClass.isSpace) }
}

/// What stands inside an element: another element, or text.
package enum Node: Sendable {
  case element(Element)
  case text(TextRun)
}

/// The nodes directly inside an element, in order.
package struct ContentSequence: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int
  private let end: Int

  init(document: Document, range: Range<Int>) {
    self.document = document
    position = range.lowerBound
    end = range.upperBound
  }

  package typealias Element = Node

  package mutating func next() -> Node? {
    guard position < end else { return nil }
    let place = position
    let node = document.storage.nodes[place]
    position = Int(node.end)
    return node.isText
      ? .text(TextRun(document: document, index: place))
      : .element(Markup.Element(document: document, index: place))
  }
}

extension Element {
  /// The elements and texts directly inside this one, in order.
  package var contents: ContentSequence {
    ContentSequence(document: document, range: index + 1..<Int(record.end))
  }

  /// All text inside the element, as it is; what stands in scripts, style sheets and templates inside it is left out.
  package var text: String {
    if let only = onlyText { return only.string }
    var bytes: [UInt8] = []
    forEachText { bytes.append(contentsOf: $0.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of an element that holds nothing else, as most answers of lists do.
  private var onlyText: TextRun? {
    guard Int(record.end) == index + 2, document.storage.nodes[index + 1].isText else { return nil }
    return TextRun(document: document, index: index + 1)
  }

  /// Calls `body` with each run of text inside the element, in order; the same runs as `text`.
  package func forEachText(_ body: (TextRun) -> Void) {
    let nodes = document.storage.nodes
    var position = index + 1
    let end = Int(record.end)
    while position < end {
      let node = nodes[position]
      switch Name(rawValue: node.name) {
      case .script, .style, .template:
        position = Int(node.end)
        continue
      default:
        if node.isText { body(TextRun(document: document, index: position)) }
      }
      position += 1
    }
  }
}
