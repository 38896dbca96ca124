/// Finds elements by their `id`; content of templates is left out, as it is not part of the page.
struct IdentifierIndex: Sendable {
  /// Places of elements by hash, −1 where free. The hash is seeded anew in each run, so that no page can foresee it.
  private let slots: [Int32]

  /// Builds the index, and marks in `nodes` the elements whose `id` is not theirs alone.
  init(marking nodes: inout [NodeRecord], attributes: [AttributeRecord], bytes: [UInt8]) {
    var entries: [(node: Int32, range: Range<Int>)] = []
    for (place, node) in nodes.enumerated()
    where !node.isText && !node.flags.contains(.insideTemplate) {
      let first = Int(node.first)
      for attribute in attributes[first..<first + Int(node.count)]
      where attribute.name == Name.id.rawValue {
        if attribute.count > 0 { entries.append((Int32(place), attribute.range)) }
      }
    }
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var ranges = [Range<Int>](repeating: 0..<0, count: size)
    for entry in entries {
      var slot = Self.hash(bytes[entry.range]) & (size - 1)
      while slots[slot] >= 0, !bytes[ranges[slot]].elementsEqual(bytes[entry.range]) {
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] < 0 {
        slots[slot] = entry.node
        ranges[slot] = entry.range
      } else {
        nodes[Int(slots[slot])].flags.insert(.sharesIdentifier)
        nodes[Int(entry.node)].flags.insert(.sharesIdentifier)
      }
    }
    self.slots = slots
  }

  /// The first element whose `id` are these bytes; `value` gives the bytes of the `id` of an element.
  func first(_ identifier: ArraySlice<UInt8>, valueOf value: (Int32) -> ArraySlice<UInt8>) -> Int32?
  {
    var slot = Self.hash(identifier) & (slots.count - 1)
    while slots[slot] >= 0 {
      if value(slots[slot]).elementsEqual(identifier) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
