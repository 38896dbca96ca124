import FormModel

/// Times questions one after the other, remembering which papers are already at hand and what was
/// just read.
struct QuestionTimer {
  let parameters: TimeParameters
  let purposes: PurposeBook
  let blanks: Blanks
  private var papers = PapersAtHand()
  private var reading: QuestionReading

  init(parameters: TimeParameters, purposes: PurposeBook, blanks: Blanks) {
    self.parameters = parameters
    self.purposes = purposes
    self.blanks = blanks
    reading = QuestionReading(parameters: parameters)
  }

  /// The times of the questions of a form.
  mutating func times(of form: Form, on page: Page) -> [QuestionTime] {
    let times = form.questions.map { time(of: $0, on: page, isAlone: form.questions.count == 1) }
    return FormWays(questions: form.questions, parameters: parameters, blanks: blanks).met(times)
  }

  /// The time of one question for somebody who answers it. Nothing is looked for in a form that asks
  /// it alone.
  private mutating func time(
    of question: Question, on page: Page, isAlone: Bool
  ) -> QuestionTime {
    let purpose = question.purpose.flatMap { purposes[$0] }
    var terms = TimeTerms(
      parameters,
      everyTerm: question.isFilledByBrowser(on: page, purpose) ? [.timeWithAutofill] : [])
    reading.add(question, isFrench: page.isInFrench, to: &terms)
    let answering = AnswerTimer(
      question: question, purpose: purpose, parameters: parameters,
      parts: purpose.map(purposes.parts(of:)) ?? [:])
    if !isAlone { terms.add(.find, .findQuestion, times: answering.rows) }
    for field in question.fields { answering.add(field, to: &terms) }
    terms.add(.check, .checkAnswer, times: answering.rows)
    addGathering(for: question, purpose, times: answering.rows, to: &terms)
    return time(of: question, purpose, terms)
  }

  private func time(
    of question: Question, _ purpose: Purpose?, _ terms: TimeTerms
  ) -> QuestionTime {
    let all = terms.moments { _ in true }
    let gather = terms.moments { $0 == .gather }
    let parts = TimeParts(terms.terms)
    return QuestionTime(
      parts: parts,
      spread: LogNormal.matching(all, personSpread: parameters.value(.spreadBetweenPeople)),
      chances: .certain, terms: terms.terms,
      fillVariance: all.variance - gather.variance, gatherVariance: gather.variance,
      derivation: QuestionBecause(question: question, purpose: purpose, parts: parts))
  }

  private mutating func addGathering(
    for question: Question, _ purpose: Purpose?, times rows: [TimeParameter.ParameterName],
    to terms: inout TimeTerms
  ) {
    if purpose?.behaviour.contains(.isSent) == true {
      terms.add(.gather, .receiveCode)
    } else if question.fields.contains(where: { $0.kind == .file }) {
      terms.add(.gather, .prepareUpload, times: rows)
    } else if let purpose, purpose.answer == .gathered, papers.mustFetch(for: purpose) {
      terms.add(.gather, .fetchDocument)
    }
    if purpose?.answer == .thirdParty { terms.add(.gather, .askThirdParty) }
  }
}
