import CLibXML2

/// Reads a source as a browser's tokenizer does and notes what to change so that libxml2 reads it likewise.
///
/// One scan over the bytes, which jumps from `<` to `&`. The bytes are closed by a NUL, so that a
/// look one byte ahead is always allowed.
struct SourceScanner {
  let base: UnsafePointer<UInt8>
  let count: Int
  let classes: UnsafePointer<UInt8>
  let traits: [TagTraits]
  var position = 0
  var edits = EditList()
  var context = OpenContext()
  private(set) var marks: [TagMark] = []
  /// Where the first `<html …>` stand in the repaired source, at most eight.
  private(set) var rootTags: [Range<Int>] = []
  /// Whether the source ends within a tag.
  private(set) var isCutWithinTag = false

  init(base: UnsafePointer<UInt8>, count: Int, classes: UnsafePointer<UInt8>) {
    self.base = base
    self.count = count
    self.classes = classes
    traits = TagTraits.byNumber
    marks.reserveCapacity(count / 64)
  }

  mutating func scan() {
    while true {
      while classes[Int(base[position])] & ByteClass.textStop == 0 { position += 1 }
      guard position < count else { return }
      if base[position] == UInt8(ascii: "&") {
        readReference(inAttribute: false)
      } else {
        readMarkup()
      }
    }
  }

  private mutating func readMarkup() {
    let next = base[position + 1]
    if has(next, ByteClass.letter) {
      readStartTag()
    } else if next == UInt8(ascii: "/") {
      readEndTag()
    } else if next == UInt8(ascii: "!") {
      readDeclaration()
    } else if next == UInt8(ascii: "?") {
      readInstruction()
    } else {
      position += 1
    }
  }

  private mutating func readStartTag() {
    let start = position
    let offset = start + edits.shift
    let before = edits.checkpoint
    let name = readName(from: start + 1)
    let isShadowRoot = name == .template && context.takesShadowRoots && namesShadowRoot()
    if isShadowRoot { edits.replace(start + 1..<position, with: Self.shadowRoot) }
    let tag = readAttributes()
    guard tag.isClosed else {
      edits.rewind(to: before)
      return dropCutTag(from: start)
    }
    let features = traits[Int(name.rawValue)]
    let verdict =
      isShadowRoot
      ? context.startShadowRoot()
      : context.start(name, traits: features, isSelfClosing: tag.slash != nil)
    switch verdict {
    case .keep:
      marks.append(TagMark(kind: .start, offset: offset, form: context.owner))
      adjustEnd(of: tag, features: features)
      if name == .html, rootTags.count < 8 { rootTags.append(offset..<position + edits.shift) }
      readContent(of: name, features: features)
    case .keepForeign:
      marks.append(TagMark(kind: .start, offset: offset, form: -1))
      if features.contains(.program), tag.slash == nil { readProgram(isScript: name == .script) }
    case .ignore, .endSelect:
      edits.rewind(to: before)
      edits.remove(start..<position, of: base, leaving: verdict == .endSelect ? "</select>" : "")
    }
  }

  /// A slash at the end means nothing to browsers in HTML, much to libxml2, which does not know all void elements either.
  private mutating func adjustEnd(of tag: TagEnd, features: TagTraits) {
    if let slash = tag.slash {
      if !features.contains(.void) { edits.replace(slash..<slash + 1, with: " ") }
    } else if features.contains(.unmarkedVoid) {
      edits.replace(position - 1..<position - 1, with: " /")
    }
  }

  private mutating func readContent(of name: Name, features: TagTraits) {
    if features.contains(.program) {
      readProgram(isScript: name == .script)
    } else if features.contains(.escapableText) || features.contains(.rawText) {
      readText(of: name, keepsReferences: features.contains(.escapableText))
    }
  }

  private mutating func readEndTag() {
    let start = position
    guard has(base[start + 2], ByteClass.letter) else {
      skip(past: UInt8(ascii: ">"), from: start + 2)
      return edits.remove(start..<position, of: base)
    }
    let offset = start + edits.shift
    let name = readName(from: start + 2)
    let nameEnd = position
    if base[position] == UInt8(ascii: ">") {
      renameShadowRoot(name, start + 2..<nameEnd)
      position += 1
    } else {
      let before = edits.checkpoint
      let tag = readAttributes()
      edits.rewind(to: before)
      guard tag.isClosed else { return dropCutTag(from: start) }
      renameShadowRoot(name, start + 2..<nameEnd)
      edits.remove(nameEnd..<position - 1, of: base)
    }
    let form = context.owner
    context.end(name, traits: traits[Int(name.rawValue)])
    if form >= 0, context.owner < 0, name == .form {
      marks.append(TagMark(kind: .formEnd, offset: offset, form: form))
    }
  }

  /// A browser makes no element of a tag that never ends.
  private mutating func dropCutTag(from start: Int) {
    isCutWithinTag = true
    edits.remove(start..<count, of: base)
  }

  /// Reads a name up to a space, slash or angle bracket; `position` is then after it.
  private mutating func readName(from start: Int) -> Name {
    position = start
    while position < count, base[position] != UInt8(ascii: ">"),
      base[position] != UInt8(ascii: "/"),
      !has(base[position], ByteClass.space)
    {
      position += 1
    }
    return Name(rawValue: KnownNameTable.shared.number(of: base + start, count: position - start))
  }

  func has(_ byte: UInt8, _ classMask: UInt8) -> Bool { classes[Int(byte)] & classMask != 0 }

  /// Goes after the next `byte`, or to the end.
  mutating func skip(past byte: UInt8, from start: Int) {
    guard start < count else {
      position = count
      return
    }
    position = min(count, start + clibxml2_find(base + start, byte, count - start) + 1)
  }
}
