/// One element or run of text in the flat tree.
struct NodeRecord: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let insideTemplate = Flags(rawValue: 1)
    /// Another element has the same `id`.
    static let sharesIdentifier = Flags(rawValue: 2)
  }

  /// The number of the element's name; 0 for text.
  let name: UInt16
  var flags: Flags
  /// The place of the parent, or −1.
  let parent: Int32
  /// The place after the last node inside.
  var end: Int32
  /// The first attribute, or the first byte of the text.
  var first: UInt32
  /// The number of attributes, or of bytes.
  var count: UInt32
  /// The line of the start tag, from 1; 0 for text.
  let line: Int32
  /// Which element of its name this is among its siblings, from 1; 0 for text.
  let ordinal: Int32
  /// A bit for each attribute; several names share one.
  private var attributeBits: UInt32 = 0

  init(
    name: UInt16, flags: Flags, parent: Int32, end: Int32, first: UInt32, count: UInt32,
    line: Int32,
    ordinal: Int32
  ) {
    self.name = name
    self.flags = flags
    self.parent = parent
    self.end = end
    self.first = first
    self.count = count
    self.line = line
    self.ordinal = ordinal
  }

  var isText: Bool { name == 0 }

  /// False where the element has no such attribute: most questions are about attributes that are not there.
  @inline(__always)
  func mayHave(_ attribute: Name) -> Bool { attributeBits & Self.bit(attribute.rawValue) != 0 }

  mutating func note(attribute: UInt16) { attributeBits |= Self.bit(attribute) }

  private static func bit(_ attribute: UInt16) -> UInt32 { 1 << UInt32(attribute % 32) }
}

/// One attribute: the number of its name, and where its value stands among the bytes.
struct AttributeRecord: Sendable {
  let name: UInt16
  let start: UInt32
  let count: UInt32

  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// An element that may belong to a form, and what the source says about it.
struct ControlRecord: Sendable {
  let node: Int32
  /// The ordinal of the form that was open in the source, or −1.
  let openForm: Int32
  /// The place of the nearest form around it, or −1.
  let enclosingForm: Int32
}

/// A comment of a page.
package struct CommentNode: Sendable, Equatable {
  /// What stands between `<!--` and `-->`, cut after some hundreds of bytes.
  package let text: String
  /// The index of the element in which it stands; nil outside all elements.
  package let parentIndex: Int?
  /// The line of the element that was opened last before it, from 1.
  package let line: Int
}
