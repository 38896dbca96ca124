/// Elements in the order of their start tags.
package struct ElementSequence: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int
  private let end: Int

  init(document: Document, range: Range<Int>) {
    self.document = document
    position = range.lowerBound
    end = range.upperBound
  }

  package mutating func next() -> Element? {
    while position < end {
      position += 1
      if !document.storage.nodes[position - 1].isText {
        return Element(document: document, index: position - 1)
      }
    }
    return nil
  }
}

/// Elements that stand side by side.
package struct ChildSequence: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int
  private let end: Int

  init(document: Document, range: Range<Int>) {
    self.document = document
    position = range.lowerBound
    end = range.upperBound
  }

  package mutating func next() -> Element? {
    while position < end {
      let place = position
      let node = document.storage.nodes[place]
      position = Int(node.end)
      if !node.isText { return Element(document: document, index: place) }
    }
    return nil
  }
}

/// The elements around an element, nearest first.
package struct AncestorSequence: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int

  init(document: Document, start: Int) {
    self.document = document
    position = start
  }

  package mutating func next() -> Element? {
    guard position >= 0 else { return nil }
    defer { position = Int(document.storage.nodes[position].parent) }
    return Element(document: document, index: position)
  }
}

/// Elements and texts in the order of the page, at whatever depth.
package struct NodeSequence: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int
  private let end: Int

  init(document: Document, range: Range<Int>) {
    self.document = document
    position = range.lowerBound
    end = range.upperBound
  }

  package mutating func next() -> Node? {
    guard position < end else { return nil }
    let place = position
    position += 1
    return document.node(at: place)
  }
}

extension Document {
  /// Every element and text of the page, in order.
  package var nodes: NodeSequence { NodeSequence(document: self, range: 0..<nodeCount) }

  /// The element at a place of the document's list of nodes.
  package func element(at index: Int) -> Element { Element(document: self, index: index) }

  /// The element or text at a place of the document's list of nodes.
  package func node(at index: Int) -> Node {
    storage.nodes[index].isText
      ? .text(TextRun(document: self, index: index)) : .element(element(at: index))
  }
}

extension Element {
  /// Every element and text inside this one, at whatever depth, in order.
  package var subtree: NodeSequence {
    NodeSequence(document: document, range: index + 1..<endIndex)
  }

  /// The place just after everything that stands inside the element.
  package var endIndex: Int { Int(record.end) }

  /// The place of the element around this one.
  package var parentIndex: Int? { record.parent < 0 ? nil : Int(record.parent) }

  /// Whether the tag has any attribute: most have none.
  package var hasAttributes: Bool { record.count > 0 }
}

extension TextRun {
  /// The place of the element which holds the text.
  package var parentIndex: Int { Int(document.storage.nodes[index].parent) }

  /// Gives the text in UTF-8, without a copy.
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    document.storage.bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }
}

extension Node {
  /// The place in the document's list of nodes.
  package var index: Int {
    switch self {
    case .element(let element): element.index
    case .text(let text): text.index
    }
  }
}
