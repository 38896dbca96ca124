import CLibXML2

/// Walks along the noted tags while the parser reads, and finds the one that an event comes from.
struct MarkCursor {
  private let marks: [TagMark]
  private var next = 0
  /// The last start tag before the parser's position, unless it was taken.
  private var latest: TagMark?
  /// The forms whose end tags were passed since the list was emptied.
  var endedForms: [Int32] = []
  private var counted = 0
  /// The line, from 1, of the tag asked for last.
  private(set) var line: Int32 = 1

  init(marks: [TagMark]) { self.marks = marks }

  /// The tag that opened the element, or nil when the parser inserted it by itself.
  ///
  /// That is the last tag before the parser's position, if it has the same name and was not taken yet.
  mutating func take(_ name: UnsafePointer<UInt8>, source: UnsafePointer<UInt8>, position: Int)
    -> TagMark?
  {
    while next < marks.count, marks[next].offset < position {
      switch marks[next].kind {
      case .start: latest = marks[next]
      case .formEnd: endedForms.append(marks[next].form)
      }
      next += 1
    }
    guard let mark = latest else {
      countLines(upTo: position, of: source)
      return nil
    }
    countLines(upTo: mark.offset, of: source)
    guard Self.isTag(name, source + mark.offset + 1) else { return nil }
    latest = nil
    return mark
  }

  private mutating func countLines(upTo offset: Int, of source: UnsafePointer<UInt8>) {
    guard offset > counted else { return }
    while true {
      counted += clibxml2_find(source + counted, 10, offset - counted)
      guard counted < offset else { return }
      line += 1
      counted += 1
    }
  }

  /// Whether the source has this name in a tag; names from the parser are in lower case and closed by a NUL.
  private static func isTag(_ name: UnsafePointer<UInt8>, _ source: UnsafePointer<UInt8>) -> Bool {
    var index = 0
    while name[index] != 0 {
      let byte = source[index]
      if (byte &- 65 < 26 ? byte | 0x20 : byte) != name[index] { return false }
      index += 1
    }
    return true
  }
}

/// Where a tag stands in the repaired source, and which form was open there.
struct TagMark {
  enum Kind {
    /// Any start tag.
    case start
    /// The end tag that ends a form for browsers, whether or not libxml2 heeds it.
    case formEnd
  }

  let kind: Kind
  /// Offset of the `<`.
  let offset: Int
  /// The ordinal of the open form's start tag, or of the tag itself when it opens a form; −1 for none.
  let form: Int32
}
