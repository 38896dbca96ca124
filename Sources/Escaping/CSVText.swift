import Report
package import Words

/// Writes texts into a CSV file as RFC 4180 has it, without formulas for spreadsheets.
///
/// Spreadsheets take the separators of the language of the machine. Where the decimal mark is a comma,
/// they ask for semicolons, and for a mark that tells UTF-8.
package struct CSVText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// What stands before the first record.
  package var start: String { isSpreadsheetOfCommas ? "" : "\u{FEFF}" }

  /// One record, ended by CR LF.
  package func record(_ cells: [String]) -> String {
    cells.map(Self.cell).joined(separator: language.conventions.listSeparator) + "\r\n"
  }

  /// A number in tenths, without separators of thousands.
  package func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    return "\(value.roundedToTenth)".replacing(".", with: language.conventions.decimalMark)
  }

  private var isSpreadsheetOfCommas: Bool { language.conventions.listSeparator == "," }

  /// A cell. One that a spreadsheet would run (`=`, `+`, `-`, `@` first) begins with an apostrophe.
  package static func cell(_ text: String) -> String {
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
