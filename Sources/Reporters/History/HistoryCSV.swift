import Escaping
package import FormModel
package import History
import Report

/// Tells a history as a table, one line a run and target, for spreadsheets.
package enum HistoryCSV {
  package static func tell(_ history: History, in language: Language) -> String {
    let csv = CSVText(language: language)
    return csv.start + csv.record(columns)
      + history.trends.flatMap(\.steps).map { csv.record(cells($0, csv)) }.joined()
  }

  private static let columns = [
    "target", "date", "commit", "questions", "required", "p10", "p50", "p90", "mark", "letter",
    "outcome", "gate", "rules", "version", "changesRules",
  ]

  private static func cells(_ step: Trend.TrendStep, _ csv: CSVText) -> [String] {
    let run = step.run
    func text(_ text: String?) -> String { TerminalText.safe(text ?? "") }
    func count(_ count: Int?) -> String { count.map(String.init) ?? "" }
    func number(_ number: Double?) -> String { number.map(csv.number) ?? "" }
    return [
      text(run.target), text(run.date), text(run.commit), count(run.questions),
      count(run.required), number(run.p10), number(run.p50), number(run.p90), number(run.mark),
      text(run.letter), run.outcome.rawValue, run.gate?.rawValue ?? "", text(run.rules),
      text(run.version), step.changesRules ? "true" : "false",
    ]
  }
}
