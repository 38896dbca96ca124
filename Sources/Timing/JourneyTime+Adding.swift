import FormModel

extension JourneyTime {
  /// Adds up the questions of the audited forms, each met with its probability, and the pages.
  init(
    _ journey: Journey, _ asked: [QuestionTime], _ overheads: TimeTerms,
    questions: [[[QuestionTime]]], parameters: TimeParameters
  ) {
    let sum = JourneySum(
      asked: asked, overheads: overheads.moments { _ in true },
      personSpread: parameters.value(.spreadBetweenPeople))
    model = .formaudit
    spread = sum.spread(gathering: true) { $0.typical }
    fillSpread = sum.spread(gathering: false) { $0.typical }
    fill = asked.reduce(0) { $0 + $1.probability * ($1.parts.total - $1.parts.gather) }
    gather = asked.reduce(0) { $0 + $1.probability * $1.parts.gather }
    self.overheads = sum.overheads.mean
    paths = Paths(
      shortest: sum.spread(gathering: true) { $0.shortest }.p50,
      typical: spread.p50,
      longest: sum.spread(gathering: true) { $0.longest }.p50,
      shortestFill: sum.spread(gathering: false) { $0.shortest }.p50)
    profile = parameters.profile.id
    overheadTerms = overheads.terms
    self.questions = questions
    because =
      TimeBecause(
        fill: fill, gather: gather, overheads: self.overheads,
        questions: journey.askedQuestions.count,
        conditional: journey.conditionalQuestions, pages: journey.pages.count
      ).sentences
  }
}

/// The sum of the times of questions and pages.
struct JourneySum {
  let asked: [QuestionTime]
  let overheads: Moments
  let personSpread: Double

  /// The spread of one way through the questions, gathering counted or not.
  func spread(gathering: Bool, _ chance: (QuestionTime.Chances) -> Double) -> TimeSpread {
    var sum = overheads
    for question in asked {
      let chance = chance(question.chances)
      let mean = question.parts.total - (gathering ? 0 : question.parts.gather)
      let variance = question.fillVariance + (gathering ? question.gatherVariance : 0)
      sum.mean += chance * mean
      // Whether it is met at all varies too.
      sum.variance += chance * variance + chance * (1 - chance) * mean * mean
    }
    return LogNormal.matching(sum, personSpread: personSpread)
  }
}
