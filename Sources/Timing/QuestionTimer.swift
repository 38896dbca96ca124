import FormModel

/// Times questions one after the other, remembering which papers are already at hand and which
/// choices were just read.
struct QuestionTimer {
  let parameters: TimeParameters
  let purposes: PurposeBook
  private var fetched: Set<Sentence> = []
  private var lastLegend = ""
  private var lastChoices: [String] = []

  init(parameters: TimeParameters, purposes: PurposeBook) {
    self.parameters = parameters
    self.purposes = purposes
  }

  /// The times of the questions of a form; `isFrench` is the language of its page.
  mutating func times(of form: Form, isFrench: Bool) -> [QuestionTime] {
    let times = form.questions.map { time(of: $0, isFrench: isFrench) }
    return FormWays(questions: form.questions, parameters: parameters).met(times)
  }

  /// The time of one question for somebody who answers it.
  private mutating func time(of question: Question, isFrench: Bool) -> QuestionTime {
    let purpose = question.purpose.flatMap { purposes[$0] }
    var terms = TimeTerms(parameters)
    addReading(of: question, isFrench: isFrench, to: &terms)
    let answering = AnswerTimer(question: question, purpose: purpose, parameters: parameters)
    terms.add(.find, .findQuestion, times: answering.rows)
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

  /// The wording and the legend are read whole, help and choices in part. A legend or choices that
  /// are those of the question before are not read again.
  private mutating func addReading(
    of question: Question, isFrench: Bool, to terms: inout TimeTerms
  ) {
    let isLegendNew = question.legend != question.wording && question.legend != lastLegend
    lastLegend = question.legend
    terms.add(
      .read, .readCharacter,
      Double(question.wording.count + (isLegendNew ? question.legend.count : 0)))
    let hintWords = question.hint.wordCount
    terms.add(
      .read, isFrench ? .readFrenchWord : .readEnglishWord, Double(hintWords),
      times: [.shareOfInstructionsRead])
    let choices = question.fields.filter { $0.kind == .radio || $0.kind == .checkbox }
      .flatMap { $0.choices.count > 1 ? $0.choices : [] }
    if choices != lastChoices {
      terms.add(
        .read, .readCharacter, Double(choices.reduce(0) { $0 + $1.count }),
        times: [.shareOfChoicesRead])
    }
    lastChoices = choices
  }

  private mutating func addGathering(
    for question: Question, _ purpose: Purpose?, times rows: [TimeParameter.Name],
    to terms: inout TimeTerms
  ) {
    if purpose?.id == "one-time-code" {
      terms.add(.gather, .receiveCode)
    } else if question.fields.contains(where: { $0.kind == .file }) {
      terms.add(.gather, .prepareUpload, times: rows)
    } else if purpose?.answer == .gathered, isFirstUse(of: purpose?.document) {
      terms.add(.gather, .fetchDocument)
    }
    if purpose?.answer == .thirdParty { terms.add(.gather, .askThirdParty) }
  }

  /// A paper is fetched once, however many answers are copied from it.
  private mutating func isFirstUse(of document: Sentence?) -> Bool {
    guard let document else { return true }
    return fetched.insert(document).inserted
  }
}
