import Words

extension Shape {
  /// A map with known keys, made into a value when all of them are right.
  static func record<each Part>(
    _ what: Sentence, _ keys: repeat Key<each Part>, prefixed: KeyOutline? = nil,
    laws: [KeyLaw] = [],
    make: @escaping @Sendable (ValueReader, repeat each Part) -> Value?
  ) -> Shape {
    let record = outline(what, repeat each keys, prefixed: prefixed, laws: laws)
    let all = (repeat each keys)
    return Shape(.record(record)) { value in
      guard let map = MappingReader(value, of: record) else { return nil }
      // Where nothing is wrong, nothing is told: the parts need not be kept to read all of them.
      if value.report.isTrusted {
        do { return make(value, repeat try known((each all).read(map))) } catch { return nil }
      }
      let parts = (repeat (each all).read(map))
      for law in laws { _ = law.isKept(by: map) }
      do { return make(value, repeat try known(each parts)) } catch { return nil }
    }
  }

  /// A map with known keys, made into a value whatever is wrong: what could not be read is nil, so
  /// that the problems of one key do not hide those of another.
  static func parts<each Part>(
    _ what: Sentence, _ keys: repeat Key<each Part>, prefixed: KeyOutline? = nil,
    laws: [KeyLaw] = [],
    make: @escaping @Sendable (MappingReader, repeat (each Part)?) -> Value?
  ) -> Shape {
    let record = outline(what, repeat each keys, prefixed: prefixed, laws: laws)
    let all = (repeat each keys)
    return Shape(.record(record)) { value in
      guard let map = MappingReader(value, of: record) else { return nil }
      if value.report.isTrusted { return make(map, repeat (each all).read(map)) }
      let parts = (repeat (each all).read(map))
      for law in laws { _ = law.isKept(by: map) }
      return make(map, repeat each parts)
    }
  }

  private static func outline<each Part>(
    _ what: Sentence, _ keys: repeat Key<each Part>, prefixed: KeyOutline?, laws: [KeyLaw]
  ) -> RecordOutline {
    var outlines: [KeyOutline] = []
    for outline in repeat (each keys).outline { outlines.append(outline) }
    return RecordOutline(what: what, keys: outlines, prefixed: prefixed, laws: laws)
  }
}

extension Shape {
  /// A map whose keys are a closed list of one kind, made into a value when all of them are right:
  /// the values come in the order of the list.
  static func table<Item>(
    _ what: Sentence, _ keys: [Key<Item>], laws: [KeyLaw] = [],
    make: @escaping @Sendable (ValueReader, [Item]) -> Value?
  ) -> Shape {
    let record = RecordOutline(what: what, keys: keys.map(\.outline), laws: laws)
    return Shape(.record(record)) { value in
      guard let map = MappingReader(value, of: record) else { return nil }
      var items: [Item] = []
      items.reserveCapacity(keys.count)
      for key in keys {
        if let item = key.read(map) { items.append(item) }
      }
      let isLawful = laws.filter { !$0.isKept(by: map) }.isEmpty
      return isLawful && items.count == keys.count ? make(value, items) : nil
    }
  }
}

/// A part of a map is wrong, and was told.
private struct PartIsWrong: Error {}

/// Inlined, or each part of each record would ask for its type while the program runs.
@inline(__always)
private func known<Part>(_ part: Part?) throws(PartIsWrong) -> Part {
  guard let part else { throw PartIsWrong() }
  return part
}
