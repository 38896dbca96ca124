import FormModel

/// A finding that comes or goes with what is counted over questions: a rule, one subject, and the
/// comparisons that decide.
package struct CountedFinding: Sendable {
  /// `rule@key`, as a finding has it.
  package let id: String
  package let severity: Severity
  /// All of them hold where the rule fails.
  package let conditions: [CountedCondition]
  /// The measure by which the loss is graded, if any.
  package let limits: Limits?
  /// The part of the rule's weight that the finding takes, where it is not graded.
  package let share: Double

  /// Nothing is lost up to `good`, everything from `poor`.
  package struct Limits: Sendable {
    package let measure: CountedMeasure
    /// The page that it is counted on; nil for the whole journey.
    package let page: Int?
    package let good: Double
    package let poor: Double
  }
}

extension Rule {
  /// The findings that the rule has, or could have, on journeys and pages as decisions change what is
  /// counted; none where it looks at more than numbers.
  package func countedFindings(on subjects: [Subject]) -> [CountedFinding] {
    guard !subjects.isEmpty, looksAtCounts else { return [] }
    return subjects.compactMap { subject in
      let judging = changes.last { $0.scope.includes(subject) }?.rule ?? self
      return judging.countedFinding(on: subject)
    }
  }

  private var looksAtCounts: Bool {
    let facts = (among + when).map(\.fact) + (limits.map { [$0.measure] } ?? [])
    return facts.contains { CountedMeasure($0) != nil }
  }

  /// nil where the rule fails, passes or cannot tell whatever is counted.
  private func countedFinding(on subject: Subject) -> CountedFinding? {
    let all = among + when
    let counted = all.compactMap { CountedCondition($0, on: subject) }
    let fixed = all.filter { CountedCondition($0, on: subject) == nil }
    let isOpen =
      fixed.allSatisfy { $0.truth(for: subject).isHolding }
      && unless.allSatisfy { $0.truth(for: subject).isFailing }
      && !all.contains { $0.truth(for: subject).isUndecided }
    let graded = limits.flatMap { limits in
      CountedMeasure(limits.measure).map {
        CountedFinding.Limits(
          measure: $0, page: limits.measure.about == .page ? subject.page?.index : nil,
          good: limits.good, poor: limits.poor)
      }
    }
    guard isOpen, !counted.isEmpty || graded != nil, graded != nil || limits == nil else {
      return nil
    }
    return CountedFinding(
      id: "\(id)@\(subject.key)", severity: severity, conditions: counted, limits: graded,
      share: Self.shareOfOneFinding)
  }
}

extension Truth {
  fileprivate var isHolding: Bool { if case .holds = self { true } else { false } }
  fileprivate var isFailing: Bool { if case .fails = self { true } else { false } }
  fileprivate var isUndecided: Bool { if case .undecided = self { true } else { false } }
}
