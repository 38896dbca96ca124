public import FormModel

/// The time that people were observed to take on one procedure.
public struct ObservedTime: Sendable {
  /// What was observed: a name, an address or a path.
  public let target: String
  /// Seconds of the observed statistic.
  public let seconds: Double
  public let statistic: Statistic
  /// The share of people who used a telephone or a tablet, from 0 to 1.
  public let phoneShare: Double
  public let journey: Journey

  public init(
    target: String, seconds: Double, statistic: Statistic, phoneShare: Double, journey: Journey
  ) {
    self.target = target
    self.seconds = seconds
    self.statistic = statistic
    self.phoneShare = phoneShare
    self.journey = journey
  }

  /// What the observed seconds are.
  public enum Statistic: String, Sendable, CaseIterable {
    case median, mean
  }
}
