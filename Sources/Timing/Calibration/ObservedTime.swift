package import FormModel

/// The time that people were observed to take on one procedure.
package struct ObservedTime: Sendable {
  /// What was observed: a name, an address or a path.
  package let target: String
  /// Seconds of the observed statistic.
  package let seconds: Double
  package let statistic: Statistic
  /// The share of people who used a telephone or a tablet, from 0 to 1.
  package let phoneShare: Double
  package let journey: Journey

  package init(
    target: String, seconds: Double, statistic: Statistic, phoneShare: Double, journey: Journey
  ) {
    self.target = target
    self.seconds = seconds
    self.statistic = statistic
    self.phoneShare = phoneShare
    self.journey = journey
  }

  /// What the observed seconds are.
  package enum Statistic: String, Sendable, CaseIterable {
    case median, mean
  }
}
