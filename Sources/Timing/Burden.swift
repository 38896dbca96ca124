/// What a procedure costs everybody who goes through it in a year.
package struct Burden: Sendable, Hashable {
  /// Mean seconds of one person.
  package let secondsPerResponse: Double
  package let responsesPerYear: Int
  /// What an hour costs, in the currency of whoever asks; nil when it is not told.
  package let hourlyCost: Double?

  package init(time: JourneyTime, responsesPerYear: Int, hourlyCost: Double?) {
    // Hours add up: the mean counts, not the median, since slow people are slower than fast ones are
    // fast.
    secondsPerResponse = time.spread.mean
    self.responsesPerYear = responsesPerYear
    self.hourlyCost = hourlyCost
  }

  package var hoursPerYear: Double { secondsPerResponse * Double(responsesPerYear) / 3600 }

  package var costPerYear: Double? { hourlyCost.map { $0 * hoursPerYear } }
}
