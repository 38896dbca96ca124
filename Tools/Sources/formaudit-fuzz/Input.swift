/// A text cut into the pieces that changes move, repeat and replace.
struct Input {
  var pieces: [Piece]

  struct Piece: Hashable, Sendable {
    enum Role: Hashable, Sendable {
      /// A word, a number, a quoted text.
      case value
      case space, lineEnd, opening, closing, mark
      /// Of HTML: a start tag, an end tag, what is between tags.
      case startTag, endTag, text
    }

    var role: Role
    var text: String

    init(_ role: Role, _ text: String) {
      (self.role, self.text) = (role, text)
    }
  }

  init(pieces: [Piece]) {
    self.pieces = pieces
  }

  init(_ text: String, kind: InputKind) {
    pieces = kind == .html ? HTMLLexer.pieces(of: text) : TextLexer.pieces(of: text)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces { bytes.append(contentsOf: piece.text.utf8) }
    return bytes
  }

  /// The end of what a piece opens: after the matching end tag or bracket; at most `limit` pieces on.
  func end(ofBlockAt start: Int, limit: Int = 400) -> Int {
    guard pieces[start].role == .startTag || pieces[start].role == .opening else {
      return start + 1
    }
    var depth = 0
    for place in start..<min(pieces.count, start + limit) {
      switch pieces[place].role {
      case .startTag, .opening: depth += 1
      case .endTag, .closing: depth -= 1
      default: break
      }
      if depth == 0 { return place + 1 }
    }
    return start + 1
  }

  /// The line around a piece, with its end.
  func line(around place: Int) -> Range<Int> {
    let start = pieces[..<place].lastIndex { $0.role == .lineEnd }.map { $0 + 1 } ?? 0
    let end = pieces[place...].firstIndex { $0.role == .lineEnd }.map { $0 + 1 } ?? pieces.count
    return start..<end
  }
}

/// Cuts pages at their tags.
enum HTMLLexer {
  static func pieces(of text: String) -> [Input.Piece] {
    var pieces: [Input.Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      if start > rest.startIndex { pieces.append(.init(.text, String(rest[..<start]))) }
      let end = rest[start...].firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
      let tag = String(rest[start..<end])
      pieces.append(.init(role(of: tag), tag))
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(.init(.text, String(rest))) }
    return pieces
  }

  private static func role(of tag: String) -> Input.Piece.Role {
    if tag.hasPrefix("</") { return .endTag }
    let name = tag.dropFirst().prefix { $0.isLetter || $0.isNumber }.lowercased()
    return name.isEmpty || void.contains(name) ? .mark : .startTag
  }

  private static let void: Set<String> = [
    "input", "br", "hr", "img", "meta", "link", "col", "area", "base", "source", "wbr", "embed",
  ]
}

/// Cuts YAML, CSV, JSON and baselines into words, quoted texts, spaces, brackets and marks.
enum TextLexer {
  static func pieces(of text: String) -> [Input.Piece] {
    var pieces: [Input.Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let piece = self.piece(first, rest)
      pieces.append(piece)
      rest = rest.dropFirst(piece.text.count)
    }
    return pieces
  }

  private static func piece(_ first: Character, _ rest: Substring) -> Input.Piece {
    if first.isNewline { return .init(.lineEnd, String(first)) }
    if first == "{" || first == "[" { return .init(.opening, String(first)) }
    if first == "}" || first == "]" { return .init(.closing, String(first)) }
    if first == "\"" { return .init(.value, quoted(rest)) }
    if isSpace(first) { return .init(.space, String(rest.prefix(while: isSpace))) }
    if isWord(first) { return .init(.value, String(rest.prefix(while: isWord))) }
    return .init(.mark, String(first))
  }

  private static func quoted(_ rest: Substring) -> String {
    var isEscaped = false
    for place in rest.indices.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if rest[place] == "\\" {
        isEscaped = true
      } else if rest[place] == "\"" {
        return String(rest[...place])
      } else if rest[place].isNewline {
        break
      }
    }
    return "\""
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.+%/*~<>’'".contains(character)
  }
}
