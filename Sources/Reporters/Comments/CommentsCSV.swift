package import Comments
import Escaping
import Report
import Words

/// Tells the themes as a table, one line each, for spreadsheets.
enum CommentsCSV {
  static func tell(_ report: CommentsReport) -> String {
    let csv = CSVText(language: report.language)
    return csv.start + csv.record(columns)
      + report.themes.map { csv.record(row($0, report, csv)) }.joined()
      + csv.record(unsorted(report, csv))
  }

  private static let columns = [
    "theme", "title", "tone", "comments", "share", "low", "high", "audit", "rules", "seconds",
    "before", "after", "rating", "verbatim 1", "verbatim 2", "verbatim 3",
  ]

  private static func row(
    _ theme: CommentsReport.Theme, _ report: CommentsReport, _ csv: CSVText
  ) -> [String] {
    [theme.id, theme.title, theme.tone, "\(theme.comments)"] + share(theme.share, csv)
      + [
        outcome(theme, report), theme.rules.map(\.id).joined(separator: " "),
        theme.seconds.map(csv.number) ?? "", theme.before.map(String.init) ?? "",
        theme.after.map(String.init) ?? "", theme.rating.map(csv.number) ?? "",
      ] + verbatims(theme.verbatims)
  }

  /// What became of the theme in the audit, else why there is none to hold it against.
  private static func outcome(_ theme: CommentsReport.Theme, _ report: CommentsReport) -> String {
    let why = CommentsWords(report: report).notCompared
    return theme.outcome?.rawValue
      ?? why.map { TerminalText.safe($0.text(in: report.language), limit: 300) } ?? ""
  }

  private static func unsorted(_ report: CommentsReport, _ csv: CSVText) -> [String] {
    ["unsorted", "", "", "\(report.unsorted.comments)"] + share(report.unsorted.share, csv)
      + ["", "", "", "", "", ""] + verbatims(report.unsorted.verbatims)
  }

  /// In percent.
  private static func share(_ share: CommentsReport.Share?, _ csv: CSVText) -> [String] {
    guard let share else { return ["", "", ""] }
    return [share.value, share.low, share.high].map { csv.number($0 * 100) }
  }

  private static func verbatims(_ quotes: [CommentsReport.Quote]) -> [String] {
    let texts = quotes.prefix(3).map { TerminalText.safe($0.text, limit: 300) }
    return texts + Array(repeating: "", count: 3 - texts.count)
  }
}

/// Writes comments to be coded by hand: in English, since programs read the names of columns.
package enum CommentSampleCSV {
  package static func tell(_ comments: [Comment]) -> String {
    let csv = CSVText(language: .english)
    let rows = comments.map { comment in
      [
        "\(comment.line)", comment.day?.text ?? "", TerminalText.safe(comment.text, limit: 4000),
        "",
      ]
    }
    return csv.record(["line", "day", "comment", "themes"]) + rows.map(csv.record).joined()
  }
}
