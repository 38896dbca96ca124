import Markup

/// A text under construction, whose white space is folded to single spaces.
struct FoldedText {
  private var bytes: [UInt8] = []
  private var isSpacePending = false
  /// The node indices after which a block ends, innermost last.
  private var blockEnds: [Int] = []

  /// Adds text as written.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte <= 0x20 {
        separate()
      } else if byte == 0xC2, position + 1 < text.count, text[position + 1] == 0xA0 {
        separate()
        position += 1
      } else {
        if isSpacePending { bytes.append(0x20) }
        isSpacePending = false
        bytes.append(byte)
      }
      position += 1
    }
  }

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
