package import Comments
import Escaping
import Words

/// Tells how well themes are found.
package enum ThemeScoreText {
  package static func tell(_ score: ThemeScore, _ style: ReportStyle, listsAll: Bool) -> String {
    let sheet = TextSheet(style)
    let lines =
      aligned(cells(score.table, style.language), width: sheet.width) + [""]
      + sheet.paragraph(means(score.table, style.language).text(in: style.language))
      + confusions(score.table, sheet) + wrongCues(score.table, sheet, listsAll: listsAll)
      + (listsAll ? differences(score, sheet) : [])
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rows of the table, its heads first.
  private static func cells(_ table: ThemeScoreTable, _ language: Language) -> [[String]] {
    let heads = [
      Sentence("theme"), Sentence("both"), Sentence("found only"), Sentence("coded only"),
      Sentence("precision"), Sentence("recall"), Sentence(verbatim: "F1"), Sentence(verbatim: "F2"),
      Sentence("kappa"),
    ].map { $0.text(in: language) }
    let rows = table.rows.map { row in
      [row.theme, "\(row.both)", "\(row.foundOnly)", "\(row.codedOnly)"]
        + [row.precision, row.recall, row.f1, row.f2, row.kappa].map { figure($0, language) }
    }
    return [heads] + rows
  }

  private static func means(_ table: ThemeScoreTable, _ language: Language) -> Sentence {
    let precision = figure(table.macroPrecision, language)
    let recall = figure(table.macroRecall, language)
    return Sentence(
      "\(table.comments, "comment", "comments") · mean over themes: precision \(precision), recall \(recall)"
    )
  }

  private static func figure(_ value: Double?, _ language: Language) -> String {
    value.map { language.threshold(($0 * 100).rounded() / 100) } ?? "–"
  }

  /// Lines whose columns are as wide as their widest cell, figures on the right; the words of a head
  /// stand one under the other, so that 80 columns hold the table.
  private static func aligned(_ rows: [[String]], width: Int) -> [String] {
    let heads = rows[0].map { $0.split(separator: " ").map(String.init) }
    let height = heads.map(\.count).max() ?? 1
    let headLines = (0..<height).map { line in
      heads.map { words in
        let place = line - (height - words.count)
        return words.indices.contains(place) ? words[place] : ""
      }
    }
    let all = headLines + rows.dropFirst()
    let widths = rows[0].indices.map { column in
      all.map { TerminalText.width(of: $0[column]) }.max() ?? 0
    }
    let figures = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    let name = min(widths[0], max(1, width - figures))
    return all.flatMap { line($0, widths: [name] + widths.dropFirst()) }
  }

  /// A name that is too long for its column stands above its figures.
  private static func line(_ row: [String], widths: [Int]) -> [String] {
    let isLong = TerminalText.width(of: row[0]) > widths[0]
    let cells = isLong ? [""] + row.dropFirst() : row
    let told = cells.indices.map {
      TerminalText.padded(cells[$0], toWidth: widths[$0], onTheLeft: $0 > 0)
    }.joined(separator: "  ")
    return isLong ? [row[0], told] : [told]
  }

  private static func confusions(_ table: ThemeScoreTable, _ sheet: TextSheet) -> [String] {
    guard !table.confusions.isEmpty else { return [] }
    let title = Sentence("Taken for one another").text(in: sheet.language)
    return sheet.heading(title)
      + table.confusions.prefix(10).flatMap {
        sheet.paragraph("\($0.coded) → \($0.found) (\($0.comments))", indent: 2)
      }
  }

  private static func wrongCues(
    _ table: ThemeScoreTable, _ sheet: TextSheet, listsAll: Bool
  ) -> [String] {
    let wrong = table.cues.filter { $0.wrong > 0 }
    guard !wrong.isEmpty else { return [] }
    let title = Sentence("Cues of themes that people did not give").text(in: sheet.language)
    return sheet.heading(title)
      + wrong.prefix(listsAll ? wrong.count : 10).flatMap { row in
        let counts = Sentence("wrong \(row.wrong), right \(row.right)").text(in: sheet.language)
        return sheet.paragraph("\(row.theme): \(row.cue) (\(counts))", indent: 2)
      }
  }

  private static func differences(_ score: ThemeScore, _ sheet: TextSheet) -> [String] {
    let title = Sentence("Comments coded otherwise").text(in: sheet.language)
    return sheet.heading(title)
      + score.differences.flatMap { difference in
        sheet.paragraph(
          "\(list(difference.coded)) → \(list(difference.found)): \(sheet.safe(difference.text, limit: 300))",
          indent: 2)
      }
  }

  private static func list(_ themes: [String]) -> String {
    themes.isEmpty ? "–" : themes.joined(separator: " ")
  }
}
