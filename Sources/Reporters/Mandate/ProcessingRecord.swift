import Escaping
import Mandate
import Report
import Words

/// Writes the record of processing activities (GDPR, article 30, paragraph 1) as a table: a row for
/// each line of the mandate that the form asks, then one for each question that no line allows.
///
/// What a form cannot tell is left blank, to be filled in.
enum ProcessingRecord {
  static func tell(_ report: MandateReport) -> String {
    let csv = CSVText(language: report.language)
    let isAllowed = { (question: MandateReport.Question) in
      question.verdict == .allowed || question.verdict == .requiredThoughOptional
    }
    let allowed = Dictionary(grouping: report.questions.filter(isAllowed)) { $0.lines.first ?? 0 }
    let lines = report.lines.compactMap { line in
      allowed[line.number].map { Row(line: line, questions: $0, report: report) }
    }
    let others = report.questions.filter { !isAllowed($0) && $0.verdict != .noData }
      .map { Row(line: nil, questions: [$0], report: report) }
    return csv.start + csv.record(columns.map { $0.text(in: report.language) })
      + (lines + others).map { csv.record($0.cells) }.joined()
  }

  /// In the order of article 30, paragraph 1: a, b, c, d, e, f, g; then what CNIL adds.
  private static let columns = [
    Sentence("processing"), Sentence("controller"), Sentence("aim"), Sentence("people concerned"),
    Sentence("category of data"), Sentence("sensitive data"), Sentence("recipients"),
    Sentence("transfers outside the European Union"), Sentence("how long it is kept"),
    Sentence("security measures"), Sentence("legal basis"), Sentence("text"), Sentence("article"),
    Sentence("questions"), Sentence("remark"),
  ]

  private struct Row {
    let line: MandateReport.Line?
    let questions: [MandateReport.Question]
    let report: MandateReport

    var cells: [String] {
      [
        report.target, report.text.controller ?? "", line?.aim ?? "", people,
        line?.name ?? wordings, sensitive, line?.usedBy ?? "", "", line?.kept ?? "", "",
        report.text.basis ?? "", line == nil ? "" : text, line?.article ?? "", wordings, remark,
      ].map { TerminalText.safe($0, limit: 1000) }
    }

    private func told(_ sentence: Sentence) -> String { sentence.text(in: report.language) }

    private var people: String {
      guard let line else { return "" }
      return line.of.isEmpty
        ? told(Sentence("people who fill in the form")) : line.of.joined(separator: ", ")
    }

    private var sensitive: String {
      let kinds = Set(questions.compactMap(\.sensitive)).sorted()
      return kinds.isEmpty ? told(MandateWords.yesOrNo(false)) : kinds.joined(separator: ", ")
    }

    private var wordings: String {
      questions.map { $0.wording.isEmpty ? $0.id : $0.wording }.joined(separator: " · ")
    }

    private var text: String {
      [report.text.title, report.text.date, report.text.url].compactMap { $0 }
        .joined(separator: ", ")
    }

    private var remark: String {
      let verdicts = MandateReport.Verdict.allCases.filter { verdict in
        verdict != .allowed && questions.contains { $0.verdict == verdict }
      }
      return verdicts.map { told(MandateWords.name($0)) }.joined(separator: " · ")
    }
  }
}
