/// The numbers of the score, as `Rules/scoring.yaml` gives them.
package struct Scoring: Sendable {
  /// The part of each category in the mark.
  package let weights: [Rule.Category: Double]
  /// The lowest values of the letters A, B, C and D.
  package let letters: [Double]
  /// The best letter that a journey with a blocker can have.
  package let blockerCap: Score.Letter
  /// The best letter of a journey beyond `mostBurden`.
  package let burdenCap: Score.Letter
  /// Beyond it nothing else counts.
  package let mostBurden: Demand
  /// What a rule's weight is multiplied by to become the part of its category that the rule can take
  /// at most, in hundredths.
  package let scale: Double

  package init(
    weights: [Rule.Category: Double], letters: [Double], blockerCap: Score.Letter,
    burdenCap: Score.Letter, mostBurden: Demand, scale: Double
  ) {
    self.weights = weights
    self.letters = letters
    self.blockerCap = blockerCap
    self.burdenCap = burdenCap
    self.mostBurden = mostBurden
    self.scale = scale
  }

  /// What a journey asks of people.
  package struct Demand: Sendable, Hashable {
    package let questions: Double
    /// The median time, in minutes.
    package let minutes: Double

    package init(questions: Double, minutes: Double) {
      self.questions = questions
      self.minutes = minutes
    }

    /// Whether one of the numbers is above that of `limit`.
    func exceeds(_ limit: Demand) -> Bool {
      questions > limit.questions || minutes > limit.minutes
    }
  }
}
