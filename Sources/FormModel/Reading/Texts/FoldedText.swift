import Markup

/// A text under construction, whose white space is folded to single spaces.
struct FoldedText {
  private var bytes: [UInt8] = []
  private var isSpacePending = false
  /// The node indices after which a block ends, innermost last.
  private var blockEnds: [Int] = []

  /// Adds text as written.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if bytes.isEmpty { bytes.reserveCapacity(max(Self.usual, text.count)) }
    var position = 0
    while position < text.count {
      let space = Self.lengthOfSpace(at: position, in: text)
      if space > 0 {
        separate()
        position += space
        continue
      }
      if isSpacePending { bytes.append(0x20) }
      isSpacePending = false
      let end = Self.endOfFolded(from: position, in: text)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<end]))
      position = end
    }
  }

  /// The bytes of the white space at a position; 0 where none is.
  private static func lengthOfSpace(
    at position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if text[position] <= 0x20 { return 1 }
    let isNoBreakSpace =
      text[position] == 0xC2 && position + 1 < text.count && text[position + 1] == 0xA0
    return isNoBreakSpace ? 2 : 0
  }

  /// Where the text ends that is folded as it stands: words, with single spaces between them.
  private static func endOfFolded(
    from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start
    while position < text.count {
      let byte = text[position]
      if byte <= 0x20 || byte == 0xC2 {
        let isSingle =
          byte == 0x20 && position + 1 < text.count
          && lengthOfSpace(at: position + 1, in: text) == 0
        guard isSingle || lengthOfSpace(at: position, in: text) == 0 else { break }
      }
      position += 1
    }
    return position
  }

  /// Most texts are no longer, in bytes.
  private static let usual = 64

  /// The number of bytes so far.
  var count: Int { bytes.count }

  /// Adds text as written.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Adds a word of its own, with spaces around it.
  mutating func appendWord(_ word: String) {
    separate()
    append(word)
    separate()
  }

  /// Makes sure that a space stands before what comes next.
  mutating func separate() {
    isSpacePending = !bytes.isEmpty
  }

  /// A space stands also after the block that ends at this node.
  mutating func separateAfter(_ end: Int) {
    blockEnds.append(end)
  }

  /// Tells how far the walk has come.
  mutating func reach(_ index: Int) {
    while let end = blockEnds.last, end <= index + 1 {
      blockEnds.removeLast()
      separate()
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Element {
  /// The text inside, with its white space folded to single spaces.
  var foldedText: String {
    var builder = FoldedText()
    forEachText { run in run.withUTF8 { builder.append($0) } }
    return builder.text
  }
}

extension String {
  /// The text with its white space folded to single spaces.
  var whitespaceFolded: String {
    var builder = FoldedText()
    var copy = self
    copy.withUTF8 { builder.append($0) }
    return builder.text
  }
}
