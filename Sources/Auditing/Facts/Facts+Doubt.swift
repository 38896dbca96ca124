import FormModel

extension FactTable {
  /// What is observed about the ways to say that one does not know.
  static let doubtFacts: [Fact] = [
    .words(
      "answers", .question,
      Bilingual(
        en: "the answers on offer; of a long list, the first and the last ones",
        fr: "les choix proposés ; d’une longue liste, les premiers et les derniers")
    ) {
      $0.theQuestion.map { answers(of: $0) }
    },
    .words(
      "wordings beside", .question,
      Bilingual(
        en: "the wordings of the questions just before and just after it",
        fr: "les libellés des questions juste avant et juste après")
    ) {
      wordingsBeside($0)
    },
  ]

  private static func answers(of question: Question) -> String {
    let choices = question.fields.flatMap(\.choices)
    let told =
      choices.count > 2 * mostAnswers
      ? Array(choices.prefix(mostAnswers) + choices.suffix(mostAnswers)) : choices
    return told.joined(separator: " · ")
  }

  private static func wordingsBeside(_ subject: Subject) -> String? {
    guard let place = subject.question, let questions = subject.theForm?.questions else {
      return nil
    }
    return [place - 1, place + 1].filter(questions.indices.contains)
      .map { questions[$0].wording }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static let mostAnswers = 8
}
