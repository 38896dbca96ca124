import Numbers

/// The spaces that a language asks for beside some characters, such as the no-break space before a
/// French colon.
struct SpaceConventions: Sendable {
  /// The spaces that replace an ordinary one before a character.
  private let before: [Unicode.Scalar: Unicode.Scalar]
  /// The spaces that replace an ordinary one after a character.
  private let after: [Unicode.Scalar: Unicode.Scalar]
  /// By byte: whether one of the characters begins with it, and whether one ends with it. Few texts
  /// have such a byte beside a space, and the others need no second look.
  private let isFirst: [Bool]
  private let isLast: [Bool]

  init(before: [Unicode.Scalar: Unicode.Scalar], after: [Unicode.Scalar: Unicode.Scalar]) {
    self.before = before
    self.after = after
    isFirst = Self.table(before.keys.compactMap { String($0).utf8.first })
    isLast = Self.table(after.keys.compactMap { String($0).utf8.last })
  }

  private static func table(_ bytes: [UInt8]) -> [Bool] {
    bytes.reduce(into: Array(repeating: false, count: 256)) { $0[Int($1)] = true }
  }

  /// A text with these spaces. Several before a character become one.
  func typeset(_ text: String) -> String { needsLook(text) ? withSpaces(text) : text }

  private func needsLook(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      var previous: UInt8 = 0
      for byte in bytes {
        if byte == space ? isLast[Int(previous)] : previous == space && isFirst[Int(byte)] {
          return true
        }
        previous = byte
      }
      return false
    }
  }

  /// Looks at runs of spaces only; what stands between them is copied as it is.
  private func withSpaces(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var result = ""
    var copied = text.startIndex
    while let space = text.utf8[copied...].firstIndex(of: UInt8(ascii: " ")) {
      let end = text.utf8[space...].firstIndex { $0 != UInt8(ascii: " ") } ?? text.endIndex
      result += text[copied..<space]
      let previous = space == text.startIndex ? nil : scalars[scalars.index(before: space)]
      let next = end == text.endIndex ? nil : scalars[end]
      result += spaces(text.utf8.distance(from: space, to: end), between: previous, and: next)
      copied = end
    }
    return result + text[copied...]
  }

  private func spaces(
    _ count: Int, between previous: Unicode.Scalar?, and next: Unicode.Scalar?
  ) -> String {
    let first = previous.flatMap { after[$0] }.map { String($0) } ?? ""
    let rest = count - (first.isEmpty ? 0 : 1)
    let last = rest == 0 ? nil : next.flatMap { before[$0] }.map { String($0) }
    return first + (last ?? String(repeating: " ", count: rest))
  }
}
