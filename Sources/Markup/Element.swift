/// One element of a page: a place in its document.
///
/// An element is as light as a number; copy it freely. Two elements are equal when they are the same place of the same document.
public struct Element: Sendable {
  /// The document the element is in.
  public let document: Document
  /// The place in the document's list of nodes, which is the order of a browser's tree.
  public let index: Int

  var record: NodeRecord { document.storage.nodes[index] }

  /// The name of the element, as a number.
  public var name: Name { Name(rawValue: record.name) }

  /// The name of the element, in lower case.
  public var tag: String { document.storage.text(of: name) }

  /// The element around this one.
  public var parent: Element? {
    let parent = Int(record.parent)
    return parent < 0 ? nil : Element(document: document, index: parent)
  }

  /// The elements around this one, nearest first.
  public var ancestors: AncestorSequence {
    AncestorSequence(document: document, start: Int(record.parent))
  }

  /// The elements directly inside this one, in order.
  public var children: ChildSequence {
    ChildSequence(document: document, range: index + 1..<Int(record.end))
  }

  /// All elements inside this one, at whatever depth, in the order of their start tags.
  public var descendants: ElementSequence {
    ElementSequence(document: document, range: index + 1..<Int(record.end))
  }

  /// The first element directly inside this one.
  public var firstChild: Element? {
    var children = self.children.makeIterator()
    return children.next()
  }

  /// The next element inside the same parent.
  public var nextSibling: Element? {
    let parent = Int(record.parent)
    let end = parent < 0 ? document.nodeCount : Int(document.storage.nodes[parent].end)
    var siblings = ChildSequence(document: document, range: Int(record.end)..<end).makeIterator()
    return siblings.next()
  }

  /// Whether another element of the same document is inside this one, at whatever depth; an element is not inside itself.
  public func contains(_ other: Element) -> Bool {
    other.index > index && other.index < Int(record.end)
      && other.document.storage === document.storage
  }

  /// The line of the start tag in the page, from 1; where the page has no such tag, the line where the parser supplied it.
  public var line: Int { Int(record.line) }

  /// The form that the value of this control is sent with, as browsers find it; nil for elements that belong to none.
  ///
  /// For `input`, `select`, `textarea`, `button`, `object`, `output` and `fieldset`.
  public var formOwner: Element? {
    document.storage.owners[Int32(index)].map { Element(document: document, index: Int($0)) }
  }

  /// Whether another element of the page has the same `id`.
  public var sharesIdentifier: Bool { record.flags.contains(.sharesIdentifier) }

  /// Whether the element is content of a `<template>`, and so not part of the page.
  public var isInsideTemplate: Bool { record.flags.contains(.insideTemplate) }
}

extension Element: Hashable {
  public static func == (left: Element, right: Element) -> Bool {
    left.index == right.index && left.document.storage === right.document.storage
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(ObjectIdentifier(document.storage))
  }
}
