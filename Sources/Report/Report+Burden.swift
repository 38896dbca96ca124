extension Report {
  /// What a procedure costs everybody who goes through it in a year.
  public struct Burden: Codable, Sendable, Equatable {
    /// Mean seconds of one person.
    public var secondsPerResponse: Double
    public var responsesPerYear: Int
    public var hoursPerYear: Double
    /// In the currency of whoever asks.
    @OrNull public var hourlyCost: Double?
    @OrNull public var costPerYear: Double?
  }
}

extension Report.Burden {
  init(_ time: Report.Time, _ responses: YearlyResponses) {
    secondsPerResponse = time.mean
    responsesPerYear = responses.count
    hoursPerYear = responses.hours(time.mean)
    hourlyCost = responses.hourlyCost
    costPerYear = responses.hourlyCost.map { ($0 * responses.hours(time.mean)).rounded() }
  }
}
