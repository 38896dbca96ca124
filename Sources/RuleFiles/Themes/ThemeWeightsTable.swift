package import Comments
import Words

/// Weights of words as a table: a line with the ids of themes, one with what speaks for each of them
/// before anything is read, then a line a feature; tenths of log odds, nothing for 0.
package enum ThemeWeightsTable {
  /// Far more than any set of comments teaches.
  private static let mostFeatures = 200_000

  /// What travels inside the program.
  static func builtIn() throws(RuleFileError) -> ThemeWeights? {
    let file = EmbeddedWeights.files.first { $0.path == "theme-weights.csv" }
    return try file.map { file throws(RuleFileError) in try read(file.text, file: file.path) }
  }

  package static func text(of weights: ThemeWeights) -> String {
    let head = (["feature"] + weights.themes).joined(separator: ",")
    let rows = zip([""] + weights.features, [weights.intercepts] + weights.rows).map {
      feature, row in
      let cells = weights.themes.indices.map { row[$0] == 0 ? "" : "\(row[$0])" }
      return ([feature] + cells).joined(separator: ",")
    }
    return ([head] + rows).joined(separator: "\n") + "\n"
  }

  package static func read(
    _ text: String, file: String
  ) throws(RuleFileError) -> ThemeWeights {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    let themes = (lines.first ?? "".utf8[...]).split(separator: comma).dropFirst()
    guard lines.count >= 2, lines.count <= mostFeatures, lines[1].first == comma,
      1...ThemeWeights.mostThemes ~= themes.count
    else { throw problem(file, line: 1) }
    var features: [String] = []
    var rows: [ThemeWeights.Row] = []
    for (place, line) in lines.enumerated().dropFirst() {
      let end = line.firstIndex(of: comma) ?? line.endIndex
      guard let row = row(line[end...], of: themes.count) else {
        throw problem(file, line: place + 1)
      }
      features.append(String(Substring(line[..<end])))
      rows.append(row)
    }
    return ThemeWeights(
      themes: themes.map { String(Substring($0)) }, intercepts: rows[0],
      features: Array(features.dropFirst()), rows: Array(rows.dropFirst()))
  }

  private static let comma = UInt8(ascii: ",")

  /// The weights behind the name of a feature, a comma before each; nil when there are not so many.
  private static func row(_ line: Substring.UTF8View, of count: Int) -> ThemeWeights.Row? {
    var row = ThemeWeights.Row()
    var (column, isNegative) = (-1, false)
    for byte in line {
      switch byte {
      case comma:
        (column, isNegative) = (column + 1, false)
        if column == count { return nil }
      case UInt8(ascii: "-") where row[column] == 0: isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int16(byte - UInt8(ascii: "0"))
        row[column] = row[column] * 10 + (isNegative ? -digit : digit)
        if abs(row[column]) > ThemeWeights.mostTenths { return nil }
      default: return nil
      }
    }
    return column == count - 1 ? row : nil
  }

  private static func problem(_ file: String, line: Int) -> RuleFileError {
    RuleFileError(problems: [
      FileProblem(
        file: file, line: line, column: 1,
        sentence: Sentence("this is no line of a table of weights"),
        hint: Sentence("formaudit comments learn writes such a table"))
    ])
  }
}
