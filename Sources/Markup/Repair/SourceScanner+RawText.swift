import CLibXML2

extension SourceScanner {
  /// Reads the content of a title, text area or the like, up to its end tag, and escapes what libxml2 would take for markup.
  mutating func readText(of name: Name, keepsReferences: Bool) {
    let endName = KnownNames.texts[Int(name.rawValue)]
    while true {
      while classes[Int(base[position])] & ByteClass.textStop == 0 { position += 1 }
      guard position < count else { return }
      if base[position] == UInt8(ascii: "&") {
        if keepsReferences {
          readReference(inAttribute: false)
        } else {
          edits.replace(position + 1..<position + 1, with: "amp;")
          position += 1
        }
      } else {
        if name != .plaintext, isEndTag(of: endName.utf8, at: position) { return }
        edits.replace(position..<position + 1, with: "&lt;")
        position += 1
      }
    }
  }

  /// Reads a script or style sheet up to its end tag.
  ///
  /// Within `<!--`, a script may hold `<script>…</script>` as text. libxml2 stops at the first
  /// `</script`, whatever follows: what is no end tag to a browser is disguised as `<\script`.
  mutating func readProgram(isScript: Bool) {
    let name = isScript ? "script".utf8 : "style".utf8
    var isEscaped = false
    var isDoubleEscaped = false
    while position < count {
      let byte = base[position]
      if isEscaped, byte == UInt8(ascii: "-"), base[position + 1] == byte,
        base[position + 2] == UInt8(ascii: ">")
      {
        (isEscaped, isDoubleEscaped) = (false, false)
        position += 3
      } else if byte != UInt8(ascii: "<") {
        skipPlainProgram(isEscaped: isEscaped)
      } else if isScript, !isEscaped, matches("!--", at: position + 1) {
        isEscaped = true
        position += 2
      } else if isEscaped, !isDoubleEscaped, isTag(of: name, at: position + 1) {
        isDoubleEscaped = true
        position += 1
      } else if base[position + 1] == UInt8(ascii: "/"), startsName(name, at: position + 2) {
        if !isDoubleEscaped, isEndTag(of: name, at: position) { return }
        if isTag(of: name, at: position + 2) { isDoubleEscaped = false }
        edits.replace(position + 1..<position + 2, with: "\\")
        position += 2
      } else {
        position += 1
      }
    }
  }

  private mutating func skipPlainProgram(isEscaped: Bool) {
    position += 1
    if isEscaped {
      while position < count, base[position] != UInt8(ascii: "<"),
        base[position] != UInt8(ascii: "-")
      { position += 1 }
    } else {
      position += clibxml2_find(base + position, UInt8(ascii: "<"), count - position)
    }
  }

  private func isEndTag(of name: String.UTF8View, at start: Int) -> Bool {
    base[start + 1] == UInt8(ascii: "/") && isTag(of: name, at: start + 2)
  }

  /// Whether the name stands here and ends here.
  private func isTag(of name: String.UTF8View, at start: Int) -> Bool {
    guard startsName(name, at: start), start + name.count < count else { return false }
    let next = base[start + name.count]
    return has(next, ByteClass.space) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  private func startsName(_ name: String.UTF8View, at start: Int) -> Bool {
    guard start + name.count <= count else { return false }
    var index = start
    for expected in name {
      if base[index] | 0x20 != expected { return false }
      index += 1
    }
    return true
  }
}
