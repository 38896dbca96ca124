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
    var word = StableHash()
    var isInWord = false
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        let folded = LetterFolding.folded(ascii: byte)
        if folded != 0 {
          word.add(folded)
          isInWord = true
          continue
        }
      } else {
        let scalar = LetterFolding.scalar(in: text, at: &position)
        let isLetter = LetterFolding.fold(scalar, isInWord: isInWord) { word.add($0) }
        if isLetter {
          isInWord = true
          continue
        }
      }
      guard isInWord else { continue }
      if has(word) { return true }
      word = StableHash()
      isInWord = false
    }
    return isInWord && has(word)
  }

  /// Whether a word, given as it was inserted, may be one of them.
  @inlinable
  package func has(_ word: some Collection<UInt8>) -> Bool {
    !word.isEmpty && has(StableHash(of: word))
  }

  /// The same, of a word of which the hash is known.
  @inlinable
  func has(_ word: StableHash) -> Bool {
    let slot = Self.slot(word.value)
    return bits[slot / 64] & (1 << UInt64(slot % 64)) != 0
  }

  /// The hash, cut to the size of the table.
  @inlinable
  static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash % UInt64(slots))
  }
}
