/// How many people go through a procedure in a year, and what an hour of theirs costs.
public struct YearlyResponses: Sendable, Hashable {
  public let count: Int
  /// In the currency of whoever asks.
  public let hourlyCost: Double?

  public init(count: Int, hourlyCost: Double?) {
    self.count = count
    self.hourlyCost = hourlyCost
  }

  /// The hours of them all, each taking these seconds on average: whole hours, the nearest.
  ///
  /// Hours add up: the mean counts, not the median, since slow people are slower than fast ones are
  /// fast. Seconds are in tenths, as reports tell them, so that whoever multiplies again gets the same.
  package func hours(_ meanSeconds: Double) -> Double {
    (meanSeconds.roundedToTenth * Double(count) / 3600).rounded()
  }
}
