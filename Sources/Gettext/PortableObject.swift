/// What is wrong in a catalogue, and where.
package struct CatalogueError: Error, Hashable {
  package let line: Int
  package let problem: String

  package init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }
}

/// The entries of a file in gettext's format PO, as far as catalogues need it: comments, `msgctxt`,
/// `msgid`, `msgstr`, each text on one line or on several. Plural forms stand in placeholders.
package struct PortableObject {
  package private(set) var entries: [String: String] = [:]
  private var texts: [Keyword: String] = [:]
  private var last: Keyword?
  private var line = 0

  private enum Keyword: String, CaseIterable {
    case msgctxt, msgid, msgstr
  }

  package init(reading text: String) throws(CatalogueError) {
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      try read(Substring(bytes))
    }
    try close()
  }

  /// The key of words that mean different things in different places, as gettext makes it.
  package static func key(_ words: String, context: String) -> String {
    "\(context)\(separator)\(words)"
  }

  package static let separator: Character = "\u{4}"

  private mutating func read(_ line: Substring) throws(CatalogueError) {
    if line.hasPrefix("#") || line.isEmpty { return }
    if line.hasPrefix("\"") {
      guard let last else { throw problem("a text stands before its keyword") }
      texts[last, default: ""] += try unquoted(line)
      return
    }
    guard let space = line.firstIndex(of: " "),
      let keyword = Keyword(rawValue: String(line[..<space]))
    else { throw problem("only msgctxt, msgid and msgstr can stand here") }
    try open(keyword)
    texts[keyword] = try unquoted(line[space...].dropFirst())
  }

  /// An entry ends where the next one begins.
  private mutating func open(_ keyword: Keyword) throws(CatalogueError) {
    if keyword == .msgctxt || keyword == .msgid, last == .msgstr { try close() }
    guard texts[keyword] == nil else { throw problem("\(keyword) stands twice in an entry") }
    last = keyword
  }

  private mutating func close() throws(CatalogueError) {
    guard !texts.isEmpty else { return }
    guard let words = texts[.msgid], let translation = texts[.msgstr] else {
      throw problem("an entry needs msgid and msgstr")
    }
    let key = texts[.msgctxt].map { Self.key(words, context: $0) } ?? words
    guard entries.updateValue(translation, forKey: key) == nil else {
      throw problem("the entry before this line stands twice in the file: \(words)")
    }
    texts = [:]
  }

  private func unquoted(_ text: Substring) throws(CatalogueError) -> String {
    guard text.utf8.count >= 2, text.utf8.first == 0x22, text.utf8.last == 0x22 else {
      throw problem("a text stands between quotes")
    }
    let inside = text.dropFirst().dropLast()
    return inside.utf8.contains(0x5C) ? try unescaped(inside) : String(inside)
  }

  private func unescaped(_ text: Substring) throws(CatalogueError) -> String {
    var result = ""
    var characters = text.makeIterator()
    while let character = characters.next() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      switch characters.next() {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "\"": result.append("\"")
      case "\\": result.append("\\")
      default: throw problem("only \\n, \\t, \\\" and \\\\ are known")
      }
    }
    return result
  }

  private func problem(_ problem: String) -> CatalogueError {
    CatalogueError(line: line, problem: problem)
  }
}
