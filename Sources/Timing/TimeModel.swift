public import FormModel

/// Turns the questions of a journey into seconds.
///
/// Each part of a question is a log-normal duration whose median is in `Rules/timing.yaml`. Means
/// add up, medians do not: the journey's median is found by matching the mean and the variance of
/// the sum with one log-normal (Fenton and Wilkinson), then by the spread between people. This closed
/// form gives the same bytes for the same page, at no cost.
public struct TimeModel: Sendable {
  public let parameters: TimeParameters
  public let purposes: PurposeBook

  public init(parameters: TimeParameters, purposes: PurposeBook) {
    self.parameters = parameters
    self.purposes = purposes
  }

  /// The time of a journey, from the first look at its first page to the last.
  public func time(of journey: Journey) -> JourneyTime {
    var timer = QuestionTimer(parameters: parameters, purposes: purposes)
    let questions = journey.pages.map { page in
      page.forms.map { form in form.questions.map { timer.time(of: $0) } }
    }
    let asked = zip(journey.pages, questions).flatMap { page, times in
      zip(page.forms, times).filter { $0.0.isAudited }.flatMap(\.1)
    }
    let overheads = overheads(of: journey, questionCount: asked.count { $0.probability > 0 })
    return JourneyTime(
      spread: spread(of: asked, overheads: overheads) { $0.probability },
      fill: asked.reduce(0) { $0 + $1.probability * ($1.parts.total - $1.parts.gather) },
      gather: asked.reduce(0) { $0 + $1.probability * $1.parts.gather },
      overheads: overheads,
      paths: JourneyTime.Paths(
        shortest: spread(of: asked, overheads: overheads) { $0.probability < 1 ? 0 : 1 }.p50,
        typical: spread(of: asked, overheads: overheads) { $0.probability }.p50,
        longest: spread(of: asked, overheads: overheads) { _ in 1 }.p50),
      profile: parameters.profile,
      because: because(journey, asked, overheads),
      questions: questions)
  }

  /// Seconds spent on pages rather than on questions.
  private func overheads(of journey: Journey, questionCount: Int) -> Double {
    let words = journey.pages.reduce(0) { $0 + $1.words }
    let warmUps: [TimeParameter.Name] = [
      .firstQuestionWarmUp, .secondQuestionWarmUp, .thirdQuestionWarmUp,
    ]
    return Double(journey.pages.count) * parameters[.pageOverhead]
      + Double(words) * parameters[.readWord] * parameters[.shareOfInstructionsRead]
      + warmUps.prefix(questionCount).reduce(0) { $0 + parameters[$1] }
  }

  /// The spread of the whole, when each question is met with the given probability.
  private func spread(
    of questions: [QuestionTime], overheads: Double, probability: (QuestionTime) -> Double
  ) -> TimeSpread {
    var mean = overheads
    var variance = 0.0
    for question in questions {
      let chance = probability(question)
      let fill = question.parts.total - question.parts.gather
      let gather = question.parts.gather
      mean += chance * (fill + gather)
      variance +=
        chance * fill * fill * LogNormal.squaredVariation(parameters[.spreadOfQuestion])
        + chance * gather * gather * LogNormal.squaredVariation(parameters[.spreadOfGathering])
        + chance * (1 - chance) * question.parts.total * question.parts.total
    }
    return LogNormal.matching(
      mean: mean, variance: variance, personSpread: parameters[.spreadBetweenPeople])
  }

  private func because(
    _ journey: Journey, _ asked: [QuestionTime], _ overheads: Double
  ) -> [Bilingual] {
    let fill = asked.reduce(0) { $0 + $1.probability * ($1.parts.total - $1.parts.gather) }
    let gather = asked.reduce(0) { $0 + $1.probability * $1.parts.gather }
    let count = journey.askedQuestions.count
    let pages = journey.pages.count
    let sentences: [(seconds: Double, sentence: Bilingual)] = [
      (
        fill,
        Bilingual {
          $0 == .french
            ? "\($0.duration(fill)) à répondre à \($0.count(count, "question", "questions"))"
            : "\($0.duration(fill)) answering \($0.count(count, "question", "questions"))"
        }
      ),
      (
        gather,
        Bilingual {
          $0 == .french
            ? "\($0.duration(gather)) à chercher des papiers et à préparer des pièces"
            : "\($0.duration(gather)) fetching papers and preparing documents"
        }
      ),
      (
        overheads,
        Bilingual {
          $0 == .french
            ? "\($0.duration(overheads)) à charger et à lire \($0.count(pages, "page", "pages"))"
            : "\($0.duration(overheads)) loading and reading \($0.count(pages, "page", "pages"))"
        }
      ),
    ]
    return sentences.filter { $0.seconds >= 0.5 }.map(\.sentence)
  }
}
