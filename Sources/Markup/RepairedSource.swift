/// A source that libxml2 reads as a browser would, with what the browser's rules say about its start tags.
struct RepairedSource {
  /// UTF-8, closed by a NUL; as many lines as before.
  let bytes: [UInt8]
  /// All start tags that are kept, in order.
  let marks: [TagMark]
  /// Where `<html …>` stands; a page may have several.
  let rootTags: [Range<Int>]
  /// Whether the source ends within a tag.
  let isCutWithinTag: Bool

  init(_ text: DecodedText) {
    var edits = EditList()
    var marks: [TagMark] = []
    var rootTags: [Range<Int>] = []
    var isCut = false
    text.bytes.withUnsafeBufferPointer { buffer in
      ByteClass.table.withUnsafeBufferPointer { classes in
        guard let base = buffer.baseAddress, let classes = classes.baseAddress else { return }
        var scanner = SourceScanner(base: base, count: text.count, classes: classes)
        scanner.scan()
        edits = scanner.edits
        marks = scanner.marks
        rootTags = scanner.rootTags
        isCut = scanner.isCutWithinTag
      }
    }
    bytes = edits.isEmpty ? text.bytes : edits.applied(to: text.bytes)
    self.marks = marks
    self.rootTags = rootTags
    isCutWithinTag = isCut
  }
}
