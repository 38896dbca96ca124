import FormModel

/// What a team allows some of its targets, in numbers.
package struct Budget: Sendable, Equatable {
  /// The names of the targets it is for; `*` stands for anything.
  package let pattern: String
  package let limits: [Limit]
  package let level: Level

  package init(pattern: String, limits: [Limit], level: Level) {
    self.pattern = pattern
    self.limits = limits
    self.level = level
  }

  /// What happens when a limit is passed.
  package enum Level: String, Sendable, CaseIterable, Codable {
    case warning, error
  }

  /// One limit of one measure.
  package struct Limit: Sendable, Equatable {
    package let measure: Measure
    package let bound: Bound

    package init(_ measure: Measure, _ bound: Bound) {
      self.measure = measure
      self.bound = bound
    }
  }

  /// How far a measure may go.
  package enum Bound: Sendable, Equatable {
    /// At most this; at least this for a mark.
    case absolute(Double)
    /// No heavier than the baseline by more than this.
    case change(Amount)
  }

  /// A difference to the baseline.
  package enum Amount: Sendable, Equatable {
    case count(Double)
    /// A part of the value in the baseline, such as 0.05.
    case share(Double)
  }

  /// Whether a target is one of those it is for.
  package func matches(_ target: String) -> Bool {
    NamePattern(pattern).matches(target)
  }
}
