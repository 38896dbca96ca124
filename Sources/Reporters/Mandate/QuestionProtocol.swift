import Escaping
import Mandate
import Report
import Words

/// Writes the question protocol (Jarrett, “The Question Protocol”, UXmatters, 7 June 2010): every
/// question, who uses its answer and for what, whether it is required, and what becomes of a wrong
/// answer.
///
/// What a mandate does not tell is left blank, for the team to fill in.
enum QuestionProtocol {
  static func tell(_ report: MandateReport) -> String {
    let csv = CSVText(language: report.language)
    return csv.start + csv.record(columns.map { $0.text(in: report.language) })
      + report.questions.map { csv.record(row($0, report, csv)) }.joined()
  }

  private static let columns = [
    Sentence("page"), Sentence("question"), Sentence("purpose"), Sentence("seconds"),
    Sentence("required here"), Sentence("required by the text"), Sentence("verdict"),
    Sentence("article"), Sentence("because"), Sentence("who uses the answer"),
    Sentence("for what"), Sentence("how long it is kept"), Sentence("what if the answer is wrong"),
    Sentence("decision"),
  ]

  private static func row(
    _ question: MandateReport.Question, _ report: MandateReport, _ csv: CSVText
  ) -> [String] {
    let sure = question.lines.count == 1 ? question.lines.first : nil
    let line = sure.map { report.lines[$0 - 1] }
    let told = { (sentence: Sentence?) in sentence?.text(in: report.language) ?? "" }
    let cells = [
      question.page, question.wording.isEmpty ? question.id : question.wording,
      question.purpose ?? "", csv.number(question.seconds),
      told(MandateWords.isRequired(question.required)),
      told(MandateWords.isRequired(line?.required)), told(MandateWords.name(question.verdict)),
      line?.article ?? "", question.because, line?.usedBy ?? "", line?.aim ?? "",
      line?.kept ?? "", "", "",
    ]
    return cells.map { TerminalText.safe($0, limit: 1000) }
  }
}
