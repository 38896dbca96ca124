import Numbers

/// Reads CSS byte by byte, in one direction and never past its end.
struct StyleCursor {
  let bytes: ArraySlice<UInt8>
  var position: Int
  let end: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
    end = bytes.endIndex
  }

  var current: UInt8? { position < end ? bytes[position] : nil }

  func byte(after distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }

  /// Goes past a byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Goes past white space and comments; tells whether there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = position
    while let byte = current {
      if byte <= 0x20 {
        position += 1
      } else if byte == Ascii.slash, self.byte(after: 1) == Ascii.star {
        skipComment()
      } else {
        break
      }
    }
    return position > start
  }

  /// Goes to the next of some bytes which stands in no string, comment or bracket, or to the end.
  mutating func seek(_ isStop: (UInt8) -> Bool) {
    var depth = 0
    while let byte = current {
      if StyleBytes.isPlain[Int(byte)] {
        position += 1
        continue
      }
      if depth == 0, isStop(byte) { return }
      switch byte {
      case Ascii.openRound, Ascii.openSquare: depth += 1
      case Ascii.closeRound, Ascii.closeSquare: depth = max(0, depth - 1)
      default: break
      }
      skipPart()
    }
  }

  /// What stands up to the next of some bytes, as `seek` finds it.
  mutating func slice(to isStop: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    seek(isStop)
    return bytes[start..<position]
  }

  /// What stands between the bracket that was just opened and the one that closes it.
  mutating func bracketed() -> ArraySlice<UInt8> {
    let content = slice { $0 == Ascii.closeRound || $0 == Ascii.closeSquare }
    position = min(end, position + 1)
    return content
  }

  /// Goes past the brace that closes the block which was just opened.
  mutating func skipBlock() {
    var depth = 1
    while let byte = current {
      if byte == Ascii.open { depth += 1 }
      if byte == Ascii.close { depth -= 1 }
      skipPart()
      if depth == 0 { return }
    }
  }

  /// Goes past a byte, or a whole escape, string or comment.
  mutating func skipPart() {
    switch bytes[position] {
    case Ascii.backslash: position = min(end, position + 2)
    case Ascii.quote, Ascii.apostrophe: skipString()
    case Ascii.slash where byte(after: 1) == Ascii.star: skipComment()
    default: position += 1
    }
  }

  /// A string ends with its quote, or with the line.
  private mutating func skipString() {
    let quote = bytes[position]
    position += 1
    while let byte = current, byte != quote, byte != Ascii.lineFeed {
      position = min(end, position + (byte == Ascii.backslash ? 2 : 1))
    }
    position = min(end, position + 1)
  }

  private mutating func skipComment() {
    // The star that opens does not close.
    position = min(end, position + 2)
    while let byte = current {
      position += 1
      if byte == Ascii.star, take(Ascii.slash) { return }
    }
  }
}
