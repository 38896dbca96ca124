/// The plain values of a JSON text, each with the keys that lead to it.
///
/// Written for attributes of pages, which nobody vouches for: no recursion, and a text that is too
/// long, too deep or broken gives nothing.
struct JSONLeaves {
  struct Leaf: Equatable {
    /// The keys of the objects around, outermost first; arrays add none.
    let keys: [String]
    let value: String
    /// Whether it stands in an array.
    let isInArray: Bool
  }

  private(set) var leaves: [Leaf] = []
  private var cursor: JSONCursor
  private var frames: [Frame] = []

  private struct Frame {
    let isObject: Bool
    var key: String?
  }

  private static let longestText = 20_000
  private static let mostLeaves = 200
  private static let greatestDepth = 16

  /// The values of a text; empty when it is not JSON.
  static func of(_ text: String) -> [Leaf] {
    guard text.utf8.count <= longestText else { return [] }
    var reader = JSONLeaves(cursor: JSONCursor(Array(text.utf8)))
    return reader.readAll() ? reader.leaves : []
  }

  private init(cursor: JSONCursor) {
    self.cursor = cursor
  }

  private mutating func readAll() -> Bool {
    while let token = cursor.next() {
      guard read(token), leaves.count <= Self.mostLeaves else { return false }
    }
    return cursor.isAtEnd && frames.isEmpty
  }

  private mutating func read(_ token: JSONCursor.Token) -> Bool {
    switch token {
    case .open(let isObject):
      frames.append(Frame(isObject: isObject))
      return frames.count <= Self.greatestDepth
    case .close(let isObject):
      return frames.popLast()?.isObject == isObject
    case .comma:
      if let last = frames.indices.last { frames[last].key = nil }
    case .text(let text):
      guard let last = frames.indices.last else { return false }
      if frames[last].isObject, frames[last].key == nil {
        frames[last].key = text
      } else {
        note(text)
      }
    case .word(let word): note(word)
    }
    return true
  }

  private mutating func note(_ value: String) {
    leaves.append(
      Leaf(
        keys: frames.compactMap(\.key), value: value,
        isInArray: frames.contains { !$0.isObject }))
  }
}

/// Cuts a JSON text into tokens.
struct JSONCursor {
  enum Token {
    case open(isObject: Bool)
    case close(isObject: Bool)
    case comma
    case text(String)
    /// A number, `true`, `false` or `null`.
    case word(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next token; nil at the end and where no token can begin.
  mutating func next() -> Token? {
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == 0x3A {
      position += 1
    }
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    switch byte {
    case 0x7B, 0x5B, 0x7D, 0x5D, 0x2C:
      position += 1
      if byte == 0x2C { return .comma }
      let isObject = byte == 0x7B || byte == 0x7D
      return byte == 0x7B || byte == 0x5B ? .open(isObject: isObject) : .close(isObject: isObject)
    case 0x22: return text().map(Token.text)
    default: return word().map(Token.word)
    }
  }

  private mutating func word() -> String? {
    let start = position
    while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
    return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  /// The text between quotation marks; nil when it has no end.
  private mutating func text() -> String? {
    var kept: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 { return String(decoding: kept, as: UTF8.self) }
      if byte == 0x5C { kept += escaped() } else { kept.append(byte) }
    }
    return nil
  }

  private mutating func escaped() -> [UInt8] {
    guard position < bytes.count else { return [] }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x75:
      let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
      position = min(position + 4, bytes.count)
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      return Array(String(Character(scalar)).utf8)
    case 0x62, 0x66, 0x6E, 0x72, 0x74: return [0x20]
    default: return [byte]
    }
  }
}
