package import Auditing
import FormModel

/// What the gate refuses when a form got heavier, beside the budgets of the team.
package struct GatePolicy: Sendable, Equatable {
  /// New findings of this severity and above are refused.
  package var leastSeverity: Severity
  /// A list may grow by this many answers …
  package var choicesMore: Int
  /// … or by this part of what it had, whichever is more.
  package var choicesShare: Double
  /// What to do about entries of the baseline which no longer exist.
  package var stale: Stale

  package init(
    leastSeverity: Severity = .moderate, choicesMore: Int = 5, choicesShare: Double = 0.2,
    stale: Stale = .warning
  ) {
    self.leastSeverity = leastSeverity
    self.choicesMore = choicesMore
    self.choicesShare = choicesShare
    self.stale = stale
  }

  /// The defaults, as `Documentation/Gate.md` explains them. House values: a list may gain a few
  /// answers, and a long one as many as people do not notice.
  package static let standard = GatePolicy()

  /// What becomes of a baseline whose entries no longer exist.
  package enum Stale: String, Sendable, CaseIterable {
    case off, warning, error
  }

  /// Whether a list became heavier than people would let pass.
  func isHeavier(from old: Int, to new: Int) -> Bool {
    Double(new - old) > max(Double(choicesMore), Double(old) * choicesShare)
  }
}

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
