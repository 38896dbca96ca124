import FormModel
import Report
import Words

extension Gate {
  /// Holds what was found against what was agreed.
  ///
  /// - Parameter snapshots: One a target, also for those which could not be judged.
  package init(_ snapshots: [Snapshot], terms: Terms) {
    targets = snapshots.map { GateDecision($0, terms).target }
    problems = Self.problems(snapshots.map(\.target), terms)
  }

  private static func problems(_ names: [String], _ terms: Terms) -> [Report.GateReason] {
    func reason(
      _ kind: Report.GateReason.Kind, _ weight: Report.GateReason.Weight, _ sentence: Sentence
    ) -> Report.GateReason {
      Report.GateReason(kind, weight, sentence.text(in: terms.language))
    }
    if names.isEmpty {
      return [reason(.nothingAudited, .incomplete, GateSentences.nothingAudited)]
    }
    guard terms.isWhole else { return [] }
    let unmatched = terms.budgets.map(\.pattern).filter { pattern in
      !names.contains(where: NamePattern(pattern).matches)
    }
    let problems = unmatched.map {
      reason(.patternMatchesNothing, .incomplete, GateSentences.unmatched($0))
    }
    guard terms.policy.stale != .off else { return problems }
    let known = Set(names)
    let gone = (terms.baseline?.targets.map(\.target) ?? []).filter { !known.contains($0) }
    let weight: Report.GateReason.Weight = terms.policy.stale == .error ? .refusal : .warning
    return problems + gone.map { reason(.stale, weight, GateSentences.goneTarget($0)) }
  }
}
