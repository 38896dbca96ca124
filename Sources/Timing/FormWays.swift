import FormModel

/// How likely people answer each question of a form, on the shortest, the typical and the longest way.
struct FormWays {
  let questions: [Question]
  let parameters: TimeParameters
  let blanks: Blanks

  /// The same times, each with its chances.
  func met(_ times: [QuestionTime]) -> [QuestionTime] {
    let answered = questions.map { blanks.chanceOfAnswer($0, parameters) }
    guard let ways = ways(times) else {
      return zip(answered, times).map { chance, time in
        chance.map { time.met(.init(shortest: 0, typical: $0, longest: 1)) } ?? time
      }
    }
    return questions.indices.map { place in
      times[place].met(
        QuestionTime.Chances(
          shortest: answered[place] == nil ? ways.least.chances[place] : 0,
          typical: ways.typical.chances[place] * (answered[place] ?? 1),
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
