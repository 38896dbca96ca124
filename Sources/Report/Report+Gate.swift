public import Comparing
public import FormModel

extension Report {
  /// The decision about a run: is any form heavier than the team allows, and exactly why.
  public struct Gate: Codable, Sendable, Equatable {
    public var outcome: Comparing.Gate.Outcome
    public var targets: [GateTarget]
    /// What is wrong with the run itself.
    public var reasons: [GateReason]
  }

  /// The decision about one target.
  public struct GateTarget: Codable, Sendable, Equatable {
    public var target: String
    public var outcome: Comparing.Gate.Outcome
    public var reasons: [GateReason]
    /// Nil when there is no baseline.
    @OrNull public var difference: Difference?
    /// Ids of entries of the baseline which no longer exist.
    public var stale: [String]
  }

  /// Something that speaks against a target, or that must be known.
  public struct GateReason: Codable, Sendable, Equatable {
    public var kind: Comparing.Gate.Kind
    public var weight: Comparing.Gate.Weight
    /// What `formaudit baseline accept` takes.
    @OrNull public var id: String?
    public var sentence: String
  }
}

extension Report.Gate {
  /// Tells a decision in one language.
  public init(_ gate: Comparing.Gate, language: Language) {
    outcome = gate.outcome
    reasons = gate.problems.map { Report.GateReason($0, language) }
    targets = gate.targets.map { target in
      Report.GateTarget(
        target: target.name, outcome: target.outcome,
        reasons: target.reasons.map { Report.GateReason($0, language) },
        difference: target.comparison.map { Report.Difference($0, language: language) },
        stale: target.stale)
    }
  }
}

extension Report.Audit {
  /// Marks the findings that the team accepts, by their ids.
  public mutating func setAside(_ ids: Set<String>) {
    for verdict in verdicts.indices {
      for finding in verdicts[verdict].findings.indices
      where ids.contains(verdicts[verdict].findings[finding].id) {
        verdicts[verdict].findings[finding].suppressed = true
      }
    }
  }
}

extension Report.Audit {
  /// Marks each finding as new or known, as the comparison with the baseline tells.
  public mutating func markStates(_ comparison: AuditComparison) {
    let known = Set(
      comparison.findings.filter { $0.state != .added }.compactMap { $0.after?.id })
    for verdict in verdicts.indices {
      for finding in verdicts[verdict].findings.indices {
        let isKnown = known.contains(verdicts[verdict].findings[finding].id)
        verdicts[verdict].findings[finding].state = isKnown ? .unchanged : .new
      }
    }
  }
}

extension Report.GateReason {
  fileprivate init(_ reason: Comparing.Gate.Reason, _ language: Language) {
    kind = reason.kind
    weight = reason.weight
    id = reason.id
    sentence = language.typeset(reason.sentence[language])
  }
}
