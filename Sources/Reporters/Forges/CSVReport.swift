import Auditing
import FormModel
import Report

/// Tells the findings as a table, one line each, for spreadsheets.
enum CSVReport {
  static func tell(_ report: Report) -> String {
    let all = report.annotations
    let more = all.count - limit
    let records = all.prefix(limit).map { CSVText.record(cells($0)) }.joined()
    return CSVText.record(columns) + records + (more > 0 ? leftOut(more, report.language) : "")
  }

  /// The gravest are kept: a spreadsheet has about a million lines, and people read far fewer.
  static let limit = 100_000

  private static func leftOut(_ count: Int, _ language: Language) -> String {
    let words = ReportWords(language: language).leftOut(count)
    return CSVText.record(columns.map { $0 == "message" ? words : "" })
  }

  /// The names of the columns are those of the JSON form: programs read them too.
  private static let columns = [
    "target", "page", "wording", "rule", "category", "severity", "certainty", "message", "fix",
    "file", "line", "selector", "state", "suppressed", "id",
  ]

  private static func cells(_ annotation: Annotation) -> [String] {
    let place = annotation.place
    return [
      TerminalText.safe(annotation.target), TerminalText.safe(place.page ?? "", limit: 2000),
      TerminalText.safe(place.wording ?? ""), annotation.rule, annotation.category,
      annotation.severity.rawValue, annotation.certainty.rawValue, annotation.message,
      annotation.fix, annotation.location.path, String(annotation.location.line),
      TerminalText.safe(place.selector ?? "", limit: 1000), annotation.state?.rawValue ?? "",
      annotation.isSuppressed ? "yes" : "no", TerminalText.safe(annotation.id),
    ]
  }
}

extension ReportFormat {
  /// CSV.
  static let csv = ReportFormat(
    name: "csv",
    meaning: Sentence("one line a finding, for spreadsheets")
  ) { report, _ in CSVReport.tell(report) }
}
