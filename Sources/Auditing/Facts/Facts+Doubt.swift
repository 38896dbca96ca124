import FormModel

extension FactTable {
  /// What is observed about the ways to say that one does not know.
  static let doubtFacts: [Fact] = [
    .words(
      "answers", .question,
      Sentence("the answers on offer; of a long list, the first and the last ones")
    ) { answers(of: $0.question) },
    .words(
      "wordings beside", .question,
      Sentence("the wordings of the questions just before and just after it")
    ) { wordingsBeside($0) },
  ]

  private static func answers(of question: Question) -> String {
    let choices = question.fields.flatMap(\.choices)
    let told =
      choices.count > 2 * mostAnswers
      ? Array(choices.prefix(mostAnswers) + choices.suffix(mostAnswers)) : choices
    return told.joined(separator: " · ")
  }

  private static func wordingsBeside(_ subject: QuestionSubject) -> String {
    let (place, questions) = (subject.index, subject.form.questions)
    return [place - 1, place + 1].filter(questions.indices.contains)
      .map { questions[$0].wording }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static let mostAnswers = 8
}
