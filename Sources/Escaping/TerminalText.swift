/// Makes the words of a page harmless and measurable on a terminal.
///
/// A page can hold escape sequences that command a terminal, marks that reorder a line or hide a part
/// of it, and texts of any length.
package enum TerminalText {
  /// One line without anything that a terminal obeys, cut with `…` beyond the limit.
  ///
  /// Control characters become `�`; marks of direction and other invisible characters go; line
  /// breaks, tabs and runs of spaces become one space; no-break spaces stay. The limit is in
  /// characters.
  package static func safe(_ text: String, limit: Int = 500) -> String {
    if isSafe(text, limit: limit) { return text }
    var line = SafeLine(limit: max(1, limit))
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if line.isFull { break }
    }
    return line.text
  }

  /// Most texts: letters and signs of ASCII, with single spaces between words.
  private static func isSafe(_ text: String, limit: Int) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      guard (0x20...0x7E).contains(byte), !(isSpace && isAfterSpace) else { return false }
      isAfterSpace = isSpace
    }
    return !isAfterSpace && text.utf8.count <= limit
  }

  /// The same, cut between two words where there are several.
  package static func wholeWords(_ text: String, limit: Int) -> String {
    let line = safe(text, limit: limit)
    guard line != safe(text, limit: line.count + 1), let space = line.lastIndex(of: " ") else {
      return line
    }
    return line[..<space] + "…"
  }

  /// The columns that a harmless text takes: two for East Asian characters and emoji, none for
  /// accents written apart. Where terminals differ, the widest answer.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ScalarWidth.of($1) }
  }

  /// The text cut with `…` so that it takes no more than these columns.
  package static func cut(_ text: String, toWidth limit: Int) -> String {
    guard width(of: text) > limit else { return text }
    var kept = ""
    var columns = 1
    for character in text {
      columns += width(of: String(character))
      if columns > limit { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// The text with spaces after it, or before it, up to these columns.
  package static func padded(_ text: String, toWidth columns: Int, onTheLeft: Bool = false)
    -> String
  {
    let spaces = String(repeating: " ", count: max(0, columns - width(of: text)))
    return onTheLeft ? spaces + text : text + spaces
  }
}

/// A line being made harmless, scalar after scalar.
private struct SafeLine {
  let limit: Int
  private(set) var isFull = false
  /// UTF-8: growing a view of scalars costs ten times as much.
  private var bytes: [UInt8] = []
  private var characters = 0
  private var accents = 0
  private var awaitsSpace = false

  /// More accents than this on one letter are there to spill over the lines around.
  private static let accentLimit = 3

  init(limit: Int) {
    self.limit = limit
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .invisible: return
    case .space: awaitsSpace = !bytes.isEmpty
    case .accent:
      accents += 1
      if accents <= Self.accentLimit, !bytes.isEmpty, !awaitsSpace { write(scalar) }
    case .control: appendVisible("\u{FFFD}")
    case .visible: appendVisible(scalar)
    }
  }

  private mutating func appendVisible(_ scalar: Unicode.Scalar) {
    let needed = awaitsSpace ? 2 : 1
    guard characters + needed <= limit else {
      isFull = true
      if characters == limit { removeLastCharacter() }
      return write("…")
    }
    if awaitsSpace { write(" ") }
    write(scalar)
    characters += needed
    accents = 0
    awaitsSpace = false
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private mutating func removeLastCharacter() {
    var scalars = text.unicodeScalars
    while let last = scalars.popLast(), ScalarKind(last) == .accent {}
    if scalars.last == " " { scalars.removeLast() }
    bytes = Array(String(scalars).utf8)
  }
}
