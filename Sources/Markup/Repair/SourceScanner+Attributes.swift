/// How a tag ends.
struct TagEnd {
  /// The tag is closed by `>`; else the source ends within it.
  let isClosed: Bool
  /// Where the slash of `/>` stands.
  let slash: Int?
}

extension SourceScanner {
  /// More attributes than this in one tag are dropped: libxml2 compares each with all before it.
  static let attributeLimit = 256
  /// libxml2 cuts longer names in two.
  private static let nameLimit = 99

  /// Reads the rest of a tag after its name; `position` is then after the `>`.
  mutating func readAttributes() -> TagEnd {
    var attributeCount = 0
    while position < count {
      let byte = base[position]
      if has(byte, ByteClass.space) {
        position += 1
      } else if byte == UInt8(ascii: ">") {
        position += 1
        return TagEnd(isClosed: true, slash: nil)
      } else if byte == UInt8(ascii: "/") {
        if base[position + 1] == UInt8(ascii: ">") {
          position += 2
          return TagEnd(isClosed: true, slash: position - 2)
        }
        edits.replace(position..<position + 1, with: " ")
        position += 1
      } else {
        attributeCount += 1
        readAttribute(isWanted: attributeCount <= Self.attributeLimit)
      }
    }
    return TagEnd(isClosed: false, slash: nil)
  }

  /// Reads one attribute. libxml2 stumbles over names such as `@click`, and then over their values: they are dropped.
  private mutating func readAttribute(isWanted: Bool) {
    let start = position
    let before = edits.checkpoint
    let isReadable = readAttributeName()
    var next = position
    while has(base[next], ByteClass.space) { next += 1 }
    if base[next] == UInt8(ascii: "="), next < count {
      next += 1
      while has(base[next], ByteClass.space) { next += 1 }
      position = next
      readValue()
    }
    guard !isWanted || !isReadable else { return }
    edits.rewind(to: before)
    edits.remove(start..<position, of: base, leaving: " ")
  }

  /// Whether libxml2 reads the name as browsers do.
  private mutating func readAttributeName() -> Bool {
    let start = position
    var isReadable =
      has(base[start], ByteClass.letter | ByteClass.namePunctuation)
      && base[start] != UInt8(ascii: "-")
    position += 1
    while position < count {
      let byte = base[position]
      if has(byte, ByteClass.letter | ByteClass.digit | ByteClass.namePunctuation) {
        position += 1
        continue
      }
      if has(byte, ByteClass.space) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "/")
      {
        break
      }
      isReadable = false
      position += 1
    }
    return isReadable && position - start <= Self.nameLimit
  }

  private mutating func readValue() {
    let first = base[position]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    while position < count {
      position = isQuoted ? endOfPlainValue(before: first) : endOfBareValue
      guard position < count else { return }
      if base[position] == UInt8(ascii: "&") {
        readReference(inAttribute: true)
      } else {
        if isQuoted { position += 1 }
        return
      }
    }
  }

  /// Where the next reference begins, or the quote that closes the value.
  private func endOfPlainValue(before quote: UInt8) -> Int {
    var place = position
    while place < count, base[place] != quote, base[place] != UInt8(ascii: "&") { place += 1 }
    return place
  }

  private var endOfBareValue: Int {
    var place = position
    while place < count, base[place] != UInt8(ascii: "&"), base[place] != UInt8(ascii: ">"),
      !has(base[place], ByteClass.space)
    { place += 1 }
    return place
  }
}
