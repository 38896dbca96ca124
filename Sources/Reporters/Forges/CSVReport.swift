import Auditing
import Escaping
import FormModel
import Report

/// Tells the findings as a table, one line each, for spreadsheets.
enum CSVReport {
  static func tell(_ report: Report, in language: Language) -> String {
    let csv = CSVText(language: language)
    let words = ReportWords(language: language)
    let all = report.annotations
    let more = all.count - limit
    return csv.start + csv.record(columns.map { $0.title(words) })
      + all.prefix(limit).map { annotation in
        csv.record(columns.map { $0.cell(annotation, words) })
      }.joined()
      + (more > 0
        ? csv.record(columns.map { $0.isMessage ? words.leftOut(more) : "" }) : "")
  }

  /// The gravest are kept: a spreadsheet has about a million lines, and people read far fewer.
  static let limit = 100_000

  private static let columns: [FindingColumn] = [
    FindingColumn("target") { a, _ in TerminalText.safe(a.target) },
    FindingColumn("page") { a, _ in TerminalText.safe(a.place.page ?? "", limit: 2000) },
    FindingColumn("wording") { a, _ in TerminalText.safe(a.place.wording ?? "") },
    FindingColumn("rule") { a, _ in a.rule },
    FindingColumn("category") { a, words in
      words.isEnglish ? a.category : words.category(a.category)
    },
    FindingColumn("severity") { a, words in
      words.isEnglish ? a.severity.rawValue : words.severity(a.severity)
    },
    FindingColumn("certainty") { a, words in
      words.isEnglish ? a.certainty.rawValue : words.certainty(a.certainty)
    },
    FindingColumn("message") { a, _ in a.message },
    FindingColumn("fix") { a, _ in a.fix },
    FindingColumn("file") { a, _ in a.location.path },
    FindingColumn("line") { a, _ in String(a.location.line) },
    FindingColumn("selector") { a, _ in TerminalText.safe(a.place.selector ?? "", limit: 1000) },
    FindingColumn("state") { a, words in
      a.state.map { words.isEnglish ? $0.rawValue : words.state($0) } ?? ""
    },
    FindingColumn("suppressed") { a, words in words.yesOrNo(a.isSuppressed) },
    FindingColumn("id") { a, _ in TerminalText.safe(a.id) },
  ]
}

/// One column of the table of findings. In English it has the name of the key of the JSON form, and its
/// values, since programs read it too; in other languages it is for people.
private struct FindingColumn {
  private let name: String
  let cell: @Sendable (Annotation, ReportWords) -> String

  init(_ name: String, cell: @escaping @Sendable (Annotation, ReportWords) -> String) {
    self.name = name
    self.cell = cell
  }

  var isMessage: Bool { name == "message" }

  func title(_ words: ReportWords) -> String {
    words.isEnglish ? name : words.column(name)
  }
}

extension ReportFormat {
  /// CSV.
  static let csv = ReportFormat(
    name: "csv",
    meaning: Sentence("one line a finding, for spreadsheets")
  ) { report, style in CSVReport.tell(report, in: style.language) }
}
