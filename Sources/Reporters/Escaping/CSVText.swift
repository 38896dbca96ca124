/// Writes texts into a CSV file as RFC 4180 has it, without formulas for spreadsheets.
enum CSVText {
  /// One record, ended by CR LF.
  static func record(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell. One that a spreadsheet would run (`=`, `+`, `-`, `@` first) begins with an apostrophe.
  static func cell(_ text: String) -> String {
    let harmless = isFormula(text) ? "'" + text : text
    guard harmless.unicodeScalars.contains(where: quoted.contains) else { return harmless }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    // Spreadsheets skip spaces, and know the wide forms of these signs.
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) else {
      return false
    }
    return formulaStarts.contains(first)
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  /// Characters for which a cell is quoted; a semicolon too, where it separates by local habit.
  private static let quoted: Set<Unicode.Scalar> = ["\"", ",", ";", "\r", "\n", "\t"]
}
