/// A text made fit for a cell of a Markdown table.
enum MarkdownCell {
  /// On one line, with nothing that Markdown or HTML would obey; code between backticks stays code.
  static func text(_ text: String) -> String {
    var isCode = false
    return text.reduce(into: "") { result, character in
      if character == "`" { isCode.toggle() }
      result += escaped(character, isCode: isCode)
    }
  }

  private static func escaped(_ character: Character, isCode: Bool) -> String {
    switch character {
    case "|": "\\|"
    case "*", "[", "]": isCode ? "\(character)" : "\\\(character)"
    case "<": isCode ? "<" : "&lt;"
    case _ where character.isNewline: " "
    default: "\(character)"
    }
  }

  static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
