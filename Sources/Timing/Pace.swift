/// What a procedure takes besides its questions, by piece: the same acts as `OverheadTimer` adds up.
///
/// n times the same act have n times the mean and n² times the variance: who is slow on one page is
/// slow on all.
package struct Pace: Sendable {
  /// To load, look over and leave one page.
  package let page: Moments
  /// The same of one page that is not loaded.
  package let screen: Moments
  /// To read one word of instructions in French and in another language, people who skip it included.
  package let frenchWord: Moments
  package let otherWord: Moments
  /// What is lost on the first, second and third question.
  package let warmUps: [Moments]
  /// To look over one answer before sending.
  package let review: Moments
  /// The standard deviation of the logarithm between people.
  package let personSpread: Double

  package init(_ parameters: TimeParameters) {
    let share = parameters.value(.shareOfInstructionsRead)
    page = parameters.moments(.pageOverhead)
    screen = parameters.moments(.changeScreen)
    frenchWord = parameters.moments(.readFrenchWord).times(share)
    otherWord = parameters.moments(.readEnglishWord).times(share)
    warmUps = [.firstQuestionWarmUp, .secondQuestionWarmUp, .thirdQuestionWarmUp]
      .map(parameters.moments)
    review = parameters.moments(.reviewAnswer)
    personSpread = parameters.value(.spreadBetweenPeople)
  }
}

extension Moments {
  /// The same act so many times.
  package func times(_ count: Double) -> Moments {
    Moments(mean: count * mean, variance: count * count * variance)
  }
}
