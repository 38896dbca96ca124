import FormModel

/// Times what belongs to pages rather than to questions: loading, instructions, warm-up, a last look.
struct OverheadTimer {
  let parameters: TimeParameters

  func terms(of journey: Journey) -> TimeTerms {
    var terms = TimeTerms(parameters)
    let screens = ScreenChanges(journey)
    terms.add(.page, .pageOverhead, Double(journey.pages.count - screens.pagesNotLoaded))
    terms.add(.page, .changeScreen, Double(screens.count))
    addInstructions(of: journey, to: &terms)
    let questions = journey.askedQuestions.count
    let warmUps: [TimeParameter.ParameterName] = [
      .firstQuestionWarmUp, .secondQuestionWarmUp, .thirdQuestionWarmUp,
    ]
    for warmUp in warmUps.prefix(questions) { terms.add(.page, warmUp) }
    let reviews = journey.pages.count(where: \.isReview)
    terms.add(.page, .reviewAnswer, Double(reviews * questions))
    return terms
  }

  private func addInstructions(of journey: Journey, to terms: inout TimeTerms) {
    let french = journey.pages.filter(\.isInFrench)
    let others = journey.pages.filter { !$0.isInFrench }
    for (pages, parameter) in [
      (french, TimeParameter.ParameterName.readFrenchWord), (others, .readEnglishWord),
    ] {
      terms.add(
        .page, parameter, Double(pages.reduce(0) { $0 + $1.words }),
        times: [.shareOfInstructionsRead])
    }
  }
}
