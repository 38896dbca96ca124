/// A text made fit for a cell of a Markdown table.
enum MarkdownCell {
  /// On one line, with nothing that Markdown or HTML would obey; code between backticks stays code.
  static func text(_ text: String) -> String {
    var isCode = false
    var result = ""
    for character in text {
      switch character {
      case "`": isCode.toggle()
      case "|", "*", "[", "]":
        result += character == "|" || !isCode ? "\\" : ""
      case "<" where !isCode:
        result += "&lt;"
        continue
      case _ where character.isNewline:
        result += " "
        continue
      default: break
      }
      result.append(character)
    }
    return result
  }

  static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
