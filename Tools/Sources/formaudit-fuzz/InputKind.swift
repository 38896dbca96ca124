/// What an input is read as.
enum InputKind: String, CaseIterable, Sendable {
  /// One page, or several with `<!--next page-->` between them: a journey, and a difference.
  case html
  /// A file of rules or of a team; its first line, `# file: NAME`, tells which.
  case yaml
  /// A file of observed times.
  case csv
  /// A report.
  case json
  /// A baseline.
  case baseline

  /// What is between two pages of one input.
  static let pageBreak = "<!--next page-->"

  /// The name in the first line of a YAML input, and the text below it.
  static func file(_ text: String) -> (name: String, text: String) {
    guard text.hasPrefix(fileMark), let end = text.firstIndex(where: \.isNewline) else {
      return ("formaudit.yaml", text)
    }
    return (String(text[..<end].dropFirst(fileMark.count)), String(text[end...].dropFirst()))
  }

  static let fileMark = "# file: "
}
