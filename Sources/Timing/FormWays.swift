import FormModel

/// How likely people answer each question of a form, on the shortest, the typical and the longest way.
struct FormWays {
  let questions: [Question]
  let parameters: TimeParameters

  /// The same times, each with its chances.
  func met(_ times: [QuestionTime]) -> [QuestionTime] {
    let answered = parameters.value(.optionalAnswered)
    guard let ways = ways(times) else {
      return zip(questions, times).map { question, time in
        question.isOptional ? time.met(.init(shortest: 0, typical: answered, longest: 1)) : time
      }
    }
    return questions.indices.map { place in
      let isOptional = questions[place].isOptional
      return times[place].met(
        QuestionTime.Chances(
          shortest: isOptional ? 0 : ways.least.chances[place],
          typical: ways.typical.chances[place] * (isOptional ? answered : 1),
          longest: ways.greatest.chances[place]))
    }
  }

  /// nil when no question depends on an answer, as in most forms.
  private func ways(_ times: [QuestionTime]) -> Branches.Ways? {
    guard questions.contains(where: { $0.isConditional || $0.condition != nil }) else { return nil }
    let shown = parameters.value(.conditionalShown)
    return Branches(questions).ways(
      seconds: times.map(\.parts.total),
      probabilities: Array(repeating: shown, count: questions.count))
  }
}

extension QuestionTime {
  fileprivate func met(_ chances: Chances) -> QuestionTime {
    QuestionTime(
      parts: parts, spread: spread, chances: chances, terms: terms, fillVariance: fillVariance,
      gatherVariance: gatherVariance, derivation: derivation)
  }
}
