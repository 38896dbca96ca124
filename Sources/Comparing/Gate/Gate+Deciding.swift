import FormModel
import Report

extension Gate {
  /// Holds what was found against what was agreed.
  ///
  /// - Parameter snapshots: One a target, also for those which could not be judged.
  public init(_ snapshots: [Snapshot], terms: Terms) {
    targets = snapshots.map { GateDecision($0, terms).target }
    problems = Self.problems(snapshots.map(\.target), terms)
  }

  private static func problems(_ names: [String], _ terms: Terms) -> [Report.GateReason] {
    guard !names.isEmpty else {
      return [
        reason(
          .nothingAudited, .incomplete, in: terms,
          Bilingual(en: "nothing was audited", fr: "rien n’a été audité"))
      ]
    }
    guard terms.isWhole else { return [] }
    let unmatched = terms.budgets.map(\.pattern).filter { pattern in
      !names.contains(where: NamePattern(pattern).matches)
    }
    var problems = unmatched.map { pattern in
      reason(
        .patternMatchesNothing, .incomplete, in: terms,
        Bilingual(
          en: "no target has a name like “\(pattern)”, so that its budget holds for nothing",
          fr: "aucune cible n’a un nom comme « \(pattern) » : son budget ne s’applique à rien"))
    }
    let known = Set(names)
    let gone = (terms.baseline?.targets.map(\.target) ?? []).filter { !known.contains($0) }
    if terms.policy.stale != .off {
      problems += gone.map { name in
        reason(
          .stale, terms.policy.stale == .error ? .refusal : .warning, in: terms,
          Bilingual(
            en: "the baseline knows a target “\(name)” that is no longer audited",
            fr: "la référence connaît une cible « \(name) » qui n’est plus auditée"))
      }
    }
    return problems
  }

  private static func reason(
    _ kind: Report.GateReason.Kind, _ weight: Report.GateReason.Weight, in terms: Terms,
    _ sentence: Bilingual
  ) -> Report.GateReason {
    Report.GateReason(kind, weight, terms.language.typeset(sentence[terms.language]))
  }
}
