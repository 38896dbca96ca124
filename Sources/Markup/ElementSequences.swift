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
