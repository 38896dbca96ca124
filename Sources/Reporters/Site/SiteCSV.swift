import Crawling
import Escaping
import Report
import Words

/// Tells the forms of a site as a table, one line each, for spreadsheets.
enum SiteCSV {
  static func tell(_ report: SiteReport) -> String {
    let csv = CSVText(language: report.language)
    return csv.start + csv.record(columns)
      + report.forms.map { csv.record(cells($0, csv)) }.joined()
  }

  private static let columns = [
    "name", "title", "address", "kind", "pages", "questions", "required", "seconds",
    "responsesPerYear", "hoursPerYear", "print",
  ]

  private static func cells(_ form: SiteReport.Form, _ csv: CSVText) -> [String] {
    [
      TerminalText.safe(form.name), TerminalText.safe(form.title), TerminalText.safe(form.address),
      TerminalText.safe(form.kind), "\(form.pages)", "\(form.questions)", "\(form.required)",
      csv.number(form.seconds), form.responsesPerYear.map(String.init) ?? "",
      form.hoursPerYear.map(csv.number) ?? "", TerminalText.safe(form.print),
    ]
  }
}
