import CLibXML2

extension SourceScanner {
  /// Reads a comment, a document type or whatever else begins with `<!`.
  mutating func readDeclaration() {
    let start = position
    if base[start + 2] == UInt8(ascii: "-"), base[start + 3] == UInt8(ascii: "-") {
      readComment()
    } else if context.isForeign, matches("[CDATA[", at: start + 2) {
      readSection()
    } else {
      skip(past: UInt8(ascii: ">"), from: start + 2)
      if !matches("doctype", at: start + 2) { edits.remove(start..<position, of: base) }
    }
  }

  /// Reads `<?…>`; libxml2 only understands it when a name follows.
  mutating func readInstruction() {
    let start = position
    skip(past: UInt8(ascii: ">"), from: start + 2)
    if !has(base[start + 2], ByteClass.letter) { edits.remove(start..<position, of: base) }
  }

  /// A comment ends with `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
  private mutating func readComment() {
    let start = position
    if base[start + 4] == UInt8(ascii: ">")
      || (base[start + 4] == UInt8(ascii: "-") && base[start + 5] == UInt8(ascii: ">"))
    {
      position = start + (base[start + 4] == UInt8(ascii: ">") ? 5 : 6)
      return edits.remove(start..<position, of: base)
    }
    var dash = start + 4
    while dash < count {
      dash += clibxml2_find(base + dash, UInt8(ascii: "-"), count - dash)
      guard dash < count else { break }
      if base[dash + 1] == UInt8(ascii: "-") {
        if base[dash + 2] == UInt8(ascii: ">") {
          position = dash + 3
          return
        }
        if base[dash + 2] == UInt8(ascii: "!"), base[dash + 3] == UInt8(ascii: ">") {
          edits.replace(dash + 2..<dash + 3, with: "")
          position = dash + 4
          return
        }
      }
      dash += 1
    }
    position = count
  }

  /// A marked section of a drawing or formula is text; nobody asks for it.
  private mutating func readSection() {
    let start = position
    position = start + 9
    while position < count {
      skip(past: UInt8(ascii: "]"), from: position)
      guard position < count, base[position] == UInt8(ascii: "]") else { continue }
      var end = position
      while base[end] == UInt8(ascii: "]") { end += 1 }
      position = end
      if base[end] == UInt8(ascii: ">") {
        position = end + 1
        break
      }
    }
    edits.remove(start..<position, of: base)
  }

  /// Whether the bytes at a place are these, ASCII case apart; `word` is in lower case but for its signs.
  func matches(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start + length <= count else { return false }
    for offset in 0..<length {
      let found = base[start + offset]
      let expected = word.utf8Start[offset]
      if found != expected, found | 0x20 != expected || !has(found, ByteClass.letter) {
        return false
      }
    }
    return true
  }
}
