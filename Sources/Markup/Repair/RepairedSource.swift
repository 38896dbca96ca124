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

/// Changes to make to a source, in the order of their places.
///
/// Lines are never added nor taken away: what is removed leaves its line feeds behind.
struct EditList {
  private struct Replacement {
    let range: Range<Int>
    let inserted: Range<Int>
  }

  /// A moment to come back to.
  struct Checkpoint {
    fileprivate let editCount: Int
    fileprivate let insertedCount: Int
    fileprivate let shift: Int
  }

  private var edits: [Replacement] = []
  private var inserted: [UInt8] = []
  /// By how many bytes what follows the last edit moves.
  private(set) var shift = 0

  var isEmpty: Bool { edits.isEmpty }
  var checkpoint: Checkpoint {
    Checkpoint(editCount: edits.count, insertedCount: inserted.count, shift: shift)
  }

  /// Forgets the edits made since.
  mutating func rewind(to checkpoint: Checkpoint) {
    edits.removeLast(edits.count - checkpoint.editCount)
    inserted.removeLast(inserted.count - checkpoint.insertedCount)
    shift = checkpoint.shift
  }

  /// Puts other bytes, without line feeds, in the place of bytes without line feeds.
  mutating func replace(_ range: Range<Int>, with replacement: some Sequence<UInt8>) {
    let start = inserted.count
    inserted.append(contentsOf: replacement)
    record(range, insertedFrom: start)
  }

  mutating func replace(_ range: Range<Int>, with replacement: StaticString) {
    replace(
      range,
      with: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
  }

  /// Takes bytes out, leaves their line feeds, and puts `prefix` before them.
  mutating func remove(
    _ range: Range<Int>, of source: UnsafePointer<UInt8>, leaving prefix: StaticString = ""
  ) {
    let start = inserted.count
    inserted.append(
      contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    for index in range where source[index] == 10 { inserted.append(10) }
    record(range, insertedFrom: start)
  }

  private mutating func record(_ range: Range<Int>, insertedFrom start: Int) {
    edits.append(Replacement(range: range, inserted: start..<inserted.count))
    shift += inserted.count - start - range.count
  }

  /// The source with all edits made.
  func applied(to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + shift)
    var position = 0
    for edit in edits {
      result.append(contentsOf: source[position..<edit.range.lowerBound])
      result.append(contentsOf: inserted[edit.inserted])
      position = edit.range.upperBound
    }
    result.append(contentsOf: source[position...])
    return result
  }
}
