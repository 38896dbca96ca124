import FormModel

extension JourneyTime {
  /// What another model says: one number, without parts and without spread.
  init(
    _ journey: Journey, by model: TimeModelName, overheads: Double,
    seconds: (Question) -> Double
  ) {
    self.model = model
    questions = journey.pages.map { page in
      page.forms.map { form in
        form.questions.map { QuestionTime($0, seconds: seconds($0)) }
      }
    }
    fill = journey.pages.flatMap(\.questions).reduce(0) { $0 + seconds($1) }
    gather = 0
    self.overheads = overheads
    let total = fill + overheads
    spread = TimeSpread(p10: total, p50: total, p90: total)
    fillSpread = spread
    paths = Paths(shortest: total, typical: total, longest: total, shortestFill: total)
    profile = model.rawValue
    because =
      TimeBecause(
        fill: fill, gather: 0, overheads: overheads,
        questions: journey.askedQuestions.count,
        conditional: journey.conditionalQuestions, pages: journey.pages.count
      ).sentences
    overheadTerms = []
  }
}

extension QuestionTime {
  fileprivate init(_ question: Question, seconds: Double) {
    parts = TimeParts(answer: seconds)
    spread = TimeSpread(p10: seconds, p50: seconds, p90: seconds)
    chances = .certain
    terms = []
    fillVariance = 0
    gatherVariance = 0
    derivation = QuestionBecause(question: question, purpose: nil, parts: parts)
  }
}
