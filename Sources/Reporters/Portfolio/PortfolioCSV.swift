import Escaping
import Portfolio

/// Tells the questions of several forms as a table, one line each, for spreadsheets.
enum PortfolioCSV {
  static func tell(_ report: PortfolioReport) -> String {
    let csv = CSVText(language: report.language)
    return csv.start + csv.record(columns)
      + report.questions.map { csv.record(cells($0, report, csv)) }.joined()
  }

  private static let columns = [
    "question", "purpose", "count", "targets", "requiredIn", "optionalIn", "wordings", "kinds",
    "formats", "answers", "contradictions", "seconds", "secondsSpared", "hoursPerYear",
    "hoursSpared",
  ]

  private static func cells(
    _ question: PortfolioReport.Question, _ report: PortfolioReport, _ csv: CSVText
  ) -> [String] {
    func names(_ targets: [Int]) -> String {
      joined(targets.filter(report.targets.indices.contains).map { report.targets[$0].name })
    }
    func ways(_ variants: [PortfolioReport.Variant]) -> String { joined(variants.map(\.text)) }
    let cost = question.cost
    return [
      TerminalText.safe(question.wording), TerminalText.safe(question.purpose ?? ""),
      "\(question.targets.count)", names(question.targets), names(question.requiredIn),
      names(question.optionalIn), ways(question.wordings), ways(question.kinds),
      ways(question.formats), ways(question.answers),
      question.contradictions.map(\.rawValue).joined(separator: " "), csv.number(cost.seconds),
      csv.number(cost.secondsSpared), cost.hoursPerYear.map(csv.number) ?? "",
      cost.hoursSpared.map(csv.number) ?? "",
    ]
  }

  /// A cell that holds several texts.
  private static func joined(_ texts: [String]) -> String {
    texts.map { TerminalText.safe($0, limit: 200) }.joined(separator: " | ")
  }
}
