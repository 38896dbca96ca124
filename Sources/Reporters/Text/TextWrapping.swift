import Escaping

/// Cuts harmless text into lines that fit a width.
enum TextWrapping {
  /// The lines of a paragraph; the first begins with `first`, the others with `next`.
  ///
  /// Lines are cut at ordinary spaces, never at no-break ones; a word wider than a line is cut
  /// anywhere.
  static func lines(_ text: String, width: Int, first: String = "", next: String = "") -> [String] {
    var paragraph = WrappedParagraph(width: width, first: first, next: next)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) { paragraph.append(Substring(word)) }
    return paragraph.lines
  }
}

/// A paragraph being filled word by word.
private struct WrappedParagraph {
  let width: Int
  let next: String
  private var finished: [String] = []
  private var line: String
  private var columns: Int
  /// Whether the line holds nothing but its margin.
  private var isBlank = true

  init(width: Int, first: String, next: String) {
    self.width = width
    self.next = next
    line = first
    columns = TerminalText.width(of: first)
  }

  var lines: [String] {
    isBlank && !finished.isEmpty ? finished : finished + [line]
  }

  mutating func append(_ word: Substring) {
    let wordColumns = TerminalText.width(of: String(word))
    if !isBlank {
      if columns + 1 + wordColumns > width { breakLine() } else { put(" ", columns: 1) }
    }
    guard columns + wordColumns > width else { return put(String(word), columns: wordColumns) }
    for character in word {
      let characterColumns = TerminalText.width(of: String(character))
      if !isBlank, columns + characterColumns > width { breakLine() }
      put(String(character), columns: characterColumns)
    }
  }

  private mutating func put(_ text: String, columns added: Int) {
    line += text
    columns += added
    isBlank = false
  }

  private mutating func breakLine() {
    finished.append(line)
    line = next
    columns = TerminalText.width(of: next)
    isBlank = true
  }
}
