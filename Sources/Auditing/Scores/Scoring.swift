/// The numbers of the score, as `Rules/scoring.yaml` gives them.
public struct Scoring: Sendable {
  /// The part of each category in the mark.
  public let weights: [Rule.Category: Double]
  /// The lowest values of the letters A, B, C and D.
  public let letters: [Double]
  /// The best letter that a journey with a blocker can have.
  public let blockerCap: Score.Letter
  /// The best letter of a journey beyond `mostBurden`.
  public let burdenCap: Score.Letter
  /// Beyond it nothing else counts.
  public let mostBurden: Burden
  /// What a rule's weight is multiplied by to become the part of its category that the rule can take
  /// at most, in hundredths.
  public let scale: Double

  public init(
    weights: [Rule.Category: Double], letters: [Double], blockerCap: Score.Letter,
    burdenCap: Score.Letter, mostBurden: Burden, scale: Double
  ) {
    self.weights = weights
    self.letters = letters
    self.blockerCap = blockerCap
    self.burdenCap = burdenCap
    self.mostBurden = mostBurden
    self.scale = scale
  }

  /// What a journey asks of people.
  public struct Burden: Sendable, Hashable {
    public let questions: Double
    /// The median time, in minutes.
    public let minutes: Double

    public init(questions: Double, minutes: Double) {
      self.questions = questions
      self.minutes = minutes
    }

    /// Whether one of the numbers is above that of `limit`.
    func exceeds(_ limit: Burden) -> Bool {
      questions > limit.questions || minutes > limit.minutes
    }
  }
}
