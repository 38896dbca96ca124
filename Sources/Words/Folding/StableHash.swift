/// A hash that is the same on every machine and in every run: FNV-1a, 64 bits.
///
/// It tells texts apart; it does not protect from somebody who wants two texts to look the same.
package struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable package var value: UInt64 { state }

  @inlinable
  package init() {}

  /// The hash of one text.
  package init(of text: String) {
    add(text)
  }

  /// The hash of the bytes of one text.
  @inlinable
  package init(of bytes: some Sequence<UInt8>) {
    // The view of a text is slow to walk byte by byte.
    let taken: Void? = bytes.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { add(byte) }
    }
    if taken == nil {
      for byte in bytes { add(byte) }
    }
  }

  /// The hash of several texts: a word cannot move from one to the next unseen, since a byte that
  /// UTF-8 never has ends each.
  package init(of texts: some Sequence<String>) {
    for text in texts {
      add(text)
      add(0xFF)
    }
  }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { add(byte) }
    }
  }

  @inlinable
  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash with its high bits changed too, which FNV does little for short texts.
  @inlinable
  package var mixed: StableHash {
    var mixed = self
    mixed.state = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed.state ^= mixed.state >> 33
    return mixed
  }

  /// 16 hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
