import FormModel

/// What a team allows some of its targets, in numbers.
public struct Budget: Sendable, Equatable {
  /// The names of the targets it is for; `*` stands for anything.
  public let pattern: String
  public let limits: [Limit]
  public let level: Level

  public init(pattern: String, limits: [Limit], level: Level) {
    self.pattern = pattern
    self.limits = limits
    self.level = level
  }

  /// What happens when a limit is passed.
  public enum Level: String, Sendable, CaseIterable, Codable {
    case warning, error
  }

  /// One limit of one measure.
  public struct Limit: Sendable, Equatable {
    public let measure: Measure
    public let bound: Bound

    public init(_ measure: Measure, _ bound: Bound) {
      self.measure = measure
      self.bound = bound
    }
  }

  /// How far a measure may go.
  public enum Bound: Sendable, Equatable {
    /// At most this; at least this for a mark.
    case absolute(Double)
    /// No heavier than the baseline by more than this.
    case change(Amount)
  }

  /// A difference to the baseline.
  public enum Amount: Sendable, Equatable {
    case count(Double)
    /// A part of the value in the baseline, such as 0.05.
    case share(Double)
  }

  /// Whether a target is one of those it is for.
  public func matches(_ target: String) -> Bool {
    NamePattern(pattern).matches(target)
  }
}
