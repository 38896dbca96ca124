import Numbers

/// A word being folded, written into a room that is large enough for the whole text.
struct FoldedWord {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var length = 0

  /// - Parameter room: `LetterFolding.mostBytesOfByte` times as large as the text.
  init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  var isEmpty: Bool { length == 0 }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<length]) }

  mutating func removeAll() { length = 0 }

  /// Takes the letters of ASCII at a position, or else the character there, and moves the position
  /// behind them; false when it separates words.
  @inline(__always)
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Bool {
    let start = position
    while position < text.count {
      let folded = LetterFolding.folded(ascii: text[position])
      if folded == 0 { break }
      room[length] = folded
      length += 1
      position += 1
    }
    if position > start { return true }
    guard text[position] < 0x80 else { return takeScalar(of: text, at: &position) }
    position += 1
    return false
  }

  private mutating func takeScalar(
    of text: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Bool {
    let scalar = LetterFolding.scalar(in: text, at: &position)
    // No character grows more than this; were there one, its word would be cut rather than written
    // outside the room.
    let end = min(room.count, position * LetterFolding.mostBytesOfByte)
    return LetterFolding.fold(scalar, isInWord: !isEmpty) { byte in
      guard length < end else { return }
      room[length] = byte
      length += 1
    }
  }
}
