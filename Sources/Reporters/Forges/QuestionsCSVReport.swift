import Escaping
import FormModel
import Report

/// Tells the questions as a table, one line each in the order in which people meet them.
enum QuestionsCSVReport {
  static func tell(_ report: Report, in language: Language) -> String {
    let csv = CSVText(language: language)
    let words = ReportWords(language: language)
    let rows = report.audits.flatMap { self.rows($0, csv, words) }
    let more = rows.count - CSVReport.limit
    return csv.start + csv.record(columns.map { words.isEnglish ? $0 : words.column($0) })
      + rows.prefix(CSVReport.limit).map(csv.record).joined()
      + (more > 0 ? csv.record([words.leftOut(more)]) : "")
  }

  private static let columns = [
    "target", "page", "number", "heading", "wording", "kind", "purpose", "required", "conditional",
    "choices", "findings", "answered by", "seconds", "median", "read", "find", "decide", "answer",
    "gather", "check", "seconds of all", "id",
  ]

  private static func rows(
    _ audit: Report.Audit, _ csv: CSVText, _ words: ReportWords
  ) -> [[String]] {
    var findings: [String: Int] = [:]
    for finding in audit.verdicts.flatMap(\.openFindings) {
      if let question = finding.subject.question { findings[question, default: 0] += 1 }
    }
    let asked = audit.pages.flatMap { page in
      page.forms.filter(\.audited).flatMap(\.questions).map { (page, $0) }
    }
    return asked.enumerated().map { place, entry in
      [
        TerminalText.safe(audit.target), TerminalText.safe(entry.0.address, limit: 2000),
        "\(place + 1)",
      ]
        + cells(entry.1, findings: findings[entry.1.id] ?? 0, csv, words)
    }
  }

  private static func cells(
    _ question: Report.Question, findings: Int, _ csv: CSVText, _ words: ReportWords
  ) -> [String] {
    let seconds = question.seconds
    let parts = seconds.parts
    let kinds = question.fields.map(\.kind)
    return [
      TerminalText.safe(question.heading), TerminalText.safe(question.wording),
      words.isEnglish ? kinds.first ?? "" : words.kind(kinds.first ?? ""), question.purpose ?? "",
      words.yesOrNo(question.required), words.yesOrNo(question.conditional),
      "\(question.fields.reduce(0) { $0 + $1.choices })", "\(findings)",
      words.language.percentage(seconds.probability), csv.number(parts.total),
      csv.number(seconds.p50), csv.number(parts.read), csv.number(parts.find),
      csv.number(parts.decide), csv.number(parts.answer), csv.number(parts.gather),
      csv.number(parts.check), csv.number(seconds.probability * parts.total),
      TerminalText.safe(question.id),
    ]
  }
}

extension ReportFormat {
  /// The questions as CSV.
  static let questionsCSV = ReportFormat(
    name: "questions-csv",
    meaning: Sentence("one line a question with its seconds, for spreadsheets")
  ) { report, style in QuestionsCSVReport.tell(report, in: style.language) }
}
