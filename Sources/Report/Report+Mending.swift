extension Report {
  /// What mending all that one rule found brings, and nothing else: everything is computed again.
  public struct Mending: Codable, Sendable, Equatable {
    /// By how much the mark rises.
    public var points: Double
    /// Seconds that a person in the middle saves; 0 where no edit of the questions mends the rule.
    public var medianSeconds: Double
    /// The mean over everybody: hours a year come from it.
    public var meanSeconds: Double
  }
}
