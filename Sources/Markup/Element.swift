/// One element of a page: a place in its document.
///
/// An element is as light as a number; copy it freely. Two elements are equal when they are the same place of the same document.
package struct Element: Sendable {
  /// The document the element is in.
  package let document: Document
  /// The place in the document's list of nodes, which is the order of a browser's tree.
  package let index: Int

  var record: NodeRecord { document.storage.nodes[index] }

  /// The name of the element, as a number.
  package var name: Name { Name(rawValue: record.name) }

  /// The name of the element, in lower case.
  package var tag: String { document.storage.text(of: name) }

  /// Whether HTML has an element of this name.
  package var isOfHTML: Bool { Int(record.name) < KnownNames.texts.count }

  /// The element around this one.
  package var parent: Element? {
    let parent = Int(record.parent)
    return parent < 0 ? nil : Element(document: document, index: parent)
  }

  /// The elements around this one, nearest first.
  package var ancestors: AncestorSequence {
    AncestorSequence(document: document, start: Int(record.parent))
  }

  /// The elements directly inside this one, in order.
  package var children: ChildSequence {
    ChildSequence(document: document, range: index + 1..<Int(record.end))
  }

  /// All elements inside this one, at whatever depth, in the order of their start tags.
  package var descendants: ElementSequence {
    ElementSequence(document: document, range: index + 1..<Int(record.end))
  }

  /// The first element directly inside this one.
  package var firstChild: Element? {
    var children = self.children.makeIterator()
    return children.next()
  }

  /// The next element inside the same parent.
  package var nextSibling: Element? {
    let parent = Int(record.parent)
    let end = parent < 0 ? document.nodeCount : Int(document.storage.nodes[parent].end)
    var siblings = ChildSequence(document: document, range: Int(record.end)..<end).makeIterator()
    return siblings.next()
  }

  /// Whether another element of the same document is inside this one, at whatever depth; an element is not inside itself.
  package func contains(_ other: Element) -> Bool {
    other.index > index && other.index < Int(record.end)
      && other.document.storage === document.storage
  }

  /// The line of the start tag in the page, from 1; where the page has no such tag, the line where the parser supplied it.
  package var line: Int { Int(record.line) }

  /// The form that the value of this control is sent with, as browsers find it; nil for elements that belong to none.
  ///
  /// For `input`, `select`, `textarea`, `button`, `object`, `output` and `fieldset`.
  package var formOwner: Element? {
    document.storage.owners[Int32(index)].map { Element(document: document, index: Int($0)) }
  }

  /// Whether another element of the page has the same `id`.
  package var sharesIdentifier: Bool { record.flags.contains(.sharesIdentifier) }

  /// Whether the element is content of a `<template>`, and so not part of the page.
  package var isInsideTemplate: Bool { record.flags.contains(.insideTemplate) }
}

extension Element: Hashable {
  package static func == (left: Element, right: Element) -> Bool {
    left.index == right.index && left.document.storage === right.document.storage
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(ObjectIdentifier(document.storage))
  }
}
