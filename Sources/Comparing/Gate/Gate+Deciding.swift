import Auditing
public import FormModel

extension Gate {
  /// What a run is held against.
  public struct Terms: Sendable {
    /// Nil when the team keeps none: only absolute budgets then hold.
    public let baseline: Baseline?
    public let budgets: [Budget]
    public let policy: GatePolicy
    /// The day, as in 2027-01-31: acceptances end.
    public let today: String
    /// Whether these are all targets of the team: a target of the baseline that is not among them
    /// is then stale, and a pattern which matches none is a mistake.
    public let isWhole: Bool

    public init(
      baseline: Baseline?, budgets: [Budget] = [], policy: GatePolicy = .standard, today: String,
      isWhole: Bool = true
    ) {
      self.baseline = baseline
      self.budgets = budgets
      self.policy = policy
      self.today = today
      self.isWhole = isWhole
    }
  }

  /// Holds what was found against what was agreed.
  ///
  /// - Parameter snapshots: One a target, also for those which could not be judged.
  /// - Parameter reasons: Why a target could not be judged, by its name.
  public init(_ snapshots: [Snapshot], reasons: [String: Bilingual] = [:], terms: Terms) {
    targets = snapshots.map { snapshot in
      GateDecision(snapshot, whyIncomplete: reasons[snapshot.target], terms).target
    }
    problems = Self.problems(snapshots.map(\.target), terms)
  }

  private static func problems(_ names: [String], _ terms: Terms) -> [Reason] {
    guard !names.isEmpty else {
      return [
        Reason(
          .nothingAudited, .incomplete,
          Bilingual(en: "nothing was audited", fr: "rien n’a été audité"))
      ]
    }
    guard terms.isWhole else { return [] }
    let unmatched = terms.budgets.map(\.pattern).filter { pattern in
      !names.contains(where: NamePattern(pattern).matches)
    }
    var problems = unmatched.map { pattern in
      Reason(
        .patternMatchesNothing, .incomplete,
        Bilingual(
          en: "no target has a name like “\(pattern)”, so that its budget holds for nothing",
          fr: "aucune cible n’a un nom comme « \(pattern) » : son budget ne s’applique à rien"))
    }
    let gone = (terms.baseline?.targets.map(\.target) ?? []).filter { !names.contains($0) }
    if terms.policy.stale != .off {
      problems += gone.map { name in
        Reason(
          .stale, terms.policy.stale == .error ? .refusal : .warning,
          Bilingual(
            en: "the baseline knows a target “\(name)” that is no longer audited",
            fr: "la référence connaît une cible « \(name) » qui n’est plus auditée"))
      }
    }
    return problems
  }
}
