/// The numbers of the score, as `Rules/scoring.yaml` gives them.
public struct Scoring: Sendable {
  /// The part of each category in the mark.
  public let weights: [Rule.Category: Double]
  /// The lowest values of the letters A, B, C and D.
  public let letters: [Double]
  /// The best letter that a journey with a blocker can have.
  public let blockerCap: Score.Letter
  /// What a rule's weight is multiplied by to become points of its category.
  public let scale: Double

  public init(
    weights: [Rule.Category: Double], letters: [Double], blockerCap: Score.Letter, scale: Double
  ) {
    self.weights = weights
    self.letters = letters
    self.blockerCap = blockerCap
    self.scale = scale
  }
}
