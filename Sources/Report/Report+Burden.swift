import Auditing
import Timing

/// How many people go through a procedure in a year, and what an hour of theirs costs.
public struct YearlyResponses: Sendable, Hashable {
  public let count: Int
  /// In the currency of whoever asks.
  public let hourlyCost: Double?

  public init(count: Int, hourlyCost: Double?) {
    self.count = count
    self.hourlyCost = hourlyCost
  }
}

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
  init(_ time: JourneyTime, _ responses: YearlyResponses) {
    let burden = Burden(
      time: time, responsesPerYear: responses.count, hourlyCost: responses.hourlyCost)
    secondsPerResponse = burden.secondsPerResponse.roundedToTenth
    responsesPerYear = burden.responsesPerYear
    hoursPerYear = burden.hoursPerYear.rounded()
    hourlyCost = burden.hourlyCost
    costPerYear = burden.costPerYear?.rounded()
  }
}
