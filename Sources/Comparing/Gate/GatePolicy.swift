package import Auditing

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
