package import Comments
import Escaping
import Words

/// Tells how well themes are found.
package enum ThemeScoreText {
  package static func tell(_ score: ThemeScore, _ style: ReportStyle, listsAll: Bool) -> String {
    let sheet = TextSheet(style)
    let table = score.table
    let language = style.language
    func figure(_ value: Double?) -> String {
      value.map { language.threshold(($0 * 100).rounded() / 100) } ?? "–"
    }
    let heads = [
      Sentence("theme"), Sentence("both"), Sentence("found only"), Sentence("coded only"),
      Sentence("precision"), Sentence("recall"), Sentence(verbatim: "F1"), Sentence(verbatim: "F2"),
      Sentence("kappa"),
    ].map { $0.text(in: language) }
    let rows = table.rows.map { row in
      [row.theme, "\(row.both)", "\(row.foundOnly)", "\(row.codedOnly)"]
        + [row.precision, row.recall, row.f1, row.f2, row.kappa].map(figure)
    }
    let all = [heads] + rows
    let widths = heads.indices.map { column in
      all.map { TerminalText.width(of: $0[column]) }.max() ?? 0
    }
    let lines = all.map { row in
      row.indices.map {
        TerminalText.padded(row[$0], toWidth: widths[$0], onTheLeft: $0 > 0)
      }.joined(separator: "  ")
    }
    let macro = Sentence(
      "\(table.comments, "comment", "comments") · mean over themes: precision \(figure(table.macroPrecision)), recall \(figure(table.macroRecall))"
    )
    return
      (lines + [""] + sheet.paragraph(macro.text(in: language))
      + confusions(table, sheet) + (listsAll ? differences(score, sheet) : []))
      .joined(separator: "\n") + "\n"
  }

  private static func confusions(_ table: ThemeScoreTable, _ sheet: TextSheet) -> [String] {
    guard !table.confusions.isEmpty else { return [] }
    let title = Sentence("Taken for one another").text(in: sheet.language)
    return sheet.heading(title)
      + table.confusions.prefix(10).flatMap {
        sheet.paragraph("\($0.coded) → \($0.found) (\($0.comments))", indent: 2)
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
