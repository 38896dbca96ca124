extension Element {
  /// The value of an attribute, with character references resolved; empty when the attribute has no value.
  package subscript(_ attribute: Name) -> String? {
    document.storage.attribute(attribute, of: index).map { document.storage.string($0.range) }
  }

  /// The value of an attribute by its spelling, for `data-…` and the like.
  package subscript(attribute text: String) -> String? {
    document.storage.name(spelled: text).flatMap { self[$0] }
  }

  /// Calls with the name of each attribute, in the order of the page.
  package func forEachAttribute(_ body: (Name) -> Void) {
    let first = Int(record.first)
    for place in first..<first + Int(record.count) {
      body(Name(rawValue: document.storage.attributes[place].name))
    }
  }

  /// Whether the element has the attribute, with or without a value.
  package func has(_ attribute: Name) -> Bool {
    document.storage.attribute(attribute, of: index) != nil
  }

  /// Whether the attribute has this value, capital or small letters of ASCII alike; spaces around it count.
  package func value(of attribute: Name, equals expected: StaticString) -> Bool {
    guard let found = document.storage.attribute(attribute, of: index),
      Int(found.count) == expected.utf8CodeUnitCount
    else { return false }
    return document.storage.bytes.withUnsafeBufferPointer { bytes in
      expected.withUTF8Buffer { expected in
        for offset in expected.indices {
          let byte = bytes[Int(found.start) + offset]
          if byte == expected[offset] { continue }
          let isLetter = (byte | 0x20) &- 97 < 26
          if !isLetter || byte | 0x20 != expected[offset] | 0x20 { return false }
        }
        return true
      }
    }
  }

  /// Whether the element carries this class; capital and small letters differ.
  package func hasClass(_ name: String) -> Bool { hasClass(Array(name.utf8)) }

  /// Whether the element carries this class, given in UTF-8.
  package func hasClass(_ name: [UInt8]) -> Bool {
    var isFound = false
    forEachClass { isFound = isFound || $0.count == name.count && $0.elementsEqual(name) }
    return isFound
  }

  /// The classes the element carries, as written.
  package var classes: [String] {
    guard let found = document.storage.attribute(.class, of: index) else { return [] }
    return document.storage.bytes[found.range]
      .split(whereSeparator: ByteClass.isSpace)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// All attributes in the order of the page, names in lower case.
  package var attributes: [(name: String, value: String)] {
    let storage = document.storage
    let first = Int(record.first)
    return storage.attributes[first..<first + Int(record.count)].map { attribute in
      (storage.text(of: Name(rawValue: attribute.name)), storage.string(attribute.range))
    }
  }
}

extension Element {
  /// The value of an attribute in UTF-8, without a copy.
  package func bytes(of attribute: Name) -> ArraySlice<UInt8>? {
    document.storage.attribute(attribute, of: index).map { document.storage.bytes[$0.range] }
  }

  /// The element before this one inside the same parent; as slow as that one is deep.
  package var previousSibling: Element? {
    let parent = record.parent
    var place = index - 1
    while place > Int(parent) {
      var node = document.storage.nodes[place]
      while node.parent != parent {
        place = Int(node.parent)
        node = document.storage.nodes[place]
      }
      if !node.isText { return Element(document: document, index: place) }
      place -= 1
    }
    return nil
  }

  /// Which element of its name this is among its siblings, from 1.
  package var ordinalOfName: Int { Int(record.ordinal) }
}

extension Element {
  /// Calls `body` with each class that the element carries, in UTF-8, without a copy.
  package func forEachClass(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let found = document.storage.attribute(.class, of: index) else { return }
    document.storage.bytes.withUnsafeBufferPointer { bytes in
      var start = found.range.lowerBound
      for position in found.range {
        guard ByteClass.isSpace(bytes[position]) else { continue }
        if position > start { body(UnsafeBufferPointer(rebasing: bytes[start..<position])) }
        start = position + 1
      }
      let end = found.range.upperBound
      if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
    }
  }
}
