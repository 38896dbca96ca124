import Numbers

/// Tells at little cost that a text holds none of some first words; most texts hold none.
///
/// Words are reduced to one bit of a small table. A bit may stand for two words: what passes the
/// filter must still be looked up, what does not pass is not there.
package struct FirstWordFilter: Sendable {
  @usableFromInline static let slots = 8192
  @usableFromInline var bits = [UInt64](repeating: 0, count: slots / 64)

  package init() {}

  package mutating func insert(_ word: some Collection<UInt8>) {
    insert(hash: StableHash(of: word).value)
  }

  mutating func insert(hash: UInt64) {
    let slot = Self.slot(hash)
    bits[slot / 64] |= 1 << UInt64(slot % 64)
  }

  /// Whether one of the words may stand in a text; no text is made on the way.
  package func mayPass(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(mayPass)
  }

  private func mayPass(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var word: [UInt8] = []
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        let folded = LetterFolding.ascii[Int(byte)]
        if folded != 0 {
          word.append(folded)
          continue
        }
      } else {
        let scalar = LetterFolding.scalar(in: text, at: &position)
        if LetterFolding.append(scalar, to: &word) { continue }
      }
      if has(word) { return true }
      word.removeAll(keepingCapacity: true)
    }
    return has(word)
  }

  /// Whether a word, given as it was inserted, may be one of them.
  @inlinable
  package func has(_ word: some Collection<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    let slot = Self.slot(StableHash(of: word).value)
    return bits[slot / 64] & (1 << UInt64(slot % 64)) != 0
  }

  /// The hash, cut to the size of the table.
  @inlinable
  static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash % UInt64(slots))
  }
}
