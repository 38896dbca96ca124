import Report

/// How one target changed from run to run.
package struct Trend: Sendable, Equatable {
  package let target: String
  /// From the earliest.
  package let steps: [TrendStep]

  /// A run, held against the one before.
  package struct TrendStep: Sendable, Equatable {
    package let run: RecordedRun
    /// The last earlier run in which the target was audited; nil for the first.
    package let before: RecordedRun?

    /// Whether other rules or another version judged than before: marks and times may have moved
    /// without the form.
    package var changesRules: Bool { before.map { !run.isJudged(as: $0) } ?? false }

    /// Whether there is anything to see: the first run, a measure that moved, other rules.
    package var isNews: Bool { before.map { !run.measures(as: $0) || changesRules } ?? true }

    /// Questions more; nil when one of the runs has no number.
    package var addedQuestions: Int? { difference(\.questions) }
    /// Seconds more of the median.
    package var addedSeconds: Double? { difference(\.p50) }
    package var addedMark: Double? { difference(\.mark) }

    private func difference<Number: AdditiveArithmetic>(
      _ measure: (RecordedRun) -> Number?
    ) -> Number? {
      guard let before = before.flatMap(measure), let now = measure(run) else { return nil }
      return now - before
    }
  }

  package init(target: String, runs: [RecordedRun]) {
    self.target = target
    var last: RecordedRun?
    steps = runs.map { run in
      defer { if run.outcome == .audited { last = run } }
      return TrendStep(run: run, before: last)
    }
  }

  /// The last audited run, held against the first; nil when there are not two.
  package var sinceFirst: TrendStep? {
    let audited = steps.map(\.run).filter { $0.outcome == .audited }
    guard audited.count > 1, let first = audited.first, let last = audited.last else { return nil }
    return TrendStep(run: last, before: first)
  }

  /// How often the rules or the version changed.
  package var ruleChanges: Int { steps.count(where: \.changesRules) }
}
