import Escaping
import FormModel
import Report
import Words

extension RedesignExport {
  /// The questions as a table, to be argued over in a workshop.
  static let csv = RedesignExport(
    name: "csv", meaning: Sentence("the questions as a table, for workshops"), file: "questions.csv"
  ) { QuestionsCSV.tell($0) }
}

/// One question a line, in the order in which people meet them.
private enum QuestionsCSV {
  static func tell(_ plan: RedesignPlan) -> String {
    let csv = CSVText(language: plan.language)
    let questions = PlanQuestions(plan)
    let rows = plan.pages.enumerated().flatMap { place, page in
      page.questions.map { row($0, page: page, number: place + 1, questions, plan, csv) }
    }
    return csv.start + csv.record(columns.map { $0.text(in: plan.language) })
      + rows.map(csv.record).joined()
  }

  private static let columns = [
    Sentence("page number"), Sentence("page"), Sentence("group"), Sentence("question"),
    Sentence("help"), Sentence("answered with"), Sentence("answers on offer"),
    Sentence("compulsory"), Sentence("asked only when"), Sentence("purpose"), Sentence("seconds"),
    Sentence("questions of the form before"), Sentence("who uses the answer"),
    Sentence("decision"),
  ]

  private static func row(
    _ question: PlannedQuestion, page: QuestionPage, number: Int, _ questions: PlanQuestions,
    _ plan: RedesignPlan, _ csv: CSVText
  ) -> [String] {
    let required = question.isOptional ? Sentence("optional") : Sentence("required")
    let format = question.format?.text(in: plan.language) ?? ""
    return [
      "\(number)", page.title, question.legend, question.wording,
      [question.hint, format].filter { !$0.isEmpty }.joined(separator: " "),
      question.fields.map(\.control.name).joined(separator: ", "),
      question.choices.joined(separator: " · "), required.text(in: plan.language),
      condition(question, questions), question.purpose ?? "", csv.number(question.seconds),
      question.ids.joined(separator: " "), "", "",
    ].map { TerminalText.safe($0, limit: 2000) }
  }

  private static func condition(
    _ question: PlannedQuestion, _ questions: PlanQuestions
  ) -> String {
    guard let deciding = questions.deciding(question) else {
      return question.shownBy == nil ? "" : "?"
    }
    let answers = questions.answers(showing: question).joined(separator: " / ")
    return answers.isEmpty ? deciding.name : "\(deciding.name) = \(answers)"
  }
}
