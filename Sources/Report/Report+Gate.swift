extension Report {
  /// The decision about a run: is any form heavier than the team allows, and exactly why.
  public struct Gate: Codable, Sendable, Equatable {
    public var outcome: Outcome
    public var targets: [GateTarget]
    /// What is wrong with the run itself.
    public var reasons: [GateReason]

    /// What was decided.
    public enum Outcome: String, Sendable, CaseIterable, Codable {
      case accepted, refused, incomplete

      /// Refused comes before incomplete: what is known to be wrong is wrong whatever is missing.
      package init(of reasons: [GateReason]) {
        let weights = Set(reasons.map(\.weight))
        self =
          weights.contains(.refusal)
          ? .refused : weights.contains(.incomplete) ? .incomplete : .accepted
      }
    }

    package init(targets: [GateTarget], reasons: [GateReason]) {
      outcome = Outcome(of: reasons + targets.flatMap(\.reasons))
      self.targets = targets
      self.reasons = reasons
    }
  }

  /// The decision about one target.
  public struct GateTarget: Codable, Sendable, Equatable {
    public var target: String
    public var outcome: Gate.Outcome
    public var reasons: [GateReason]
    /// Nil when there is no baseline.
    @OrNull public var difference: Difference?
    /// Ids of entries of the baseline which no longer exist.
    public var stale: [String]

    package init(
      target: String, reasons: [GateReason], difference: Difference?, stale: [String]
    ) {
      self.target = target
      outcome = Gate.Outcome(of: reasons)
      self.reasons = reasons
      self.difference = difference
      self.stale = stale
    }
  }

  /// Something that speaks against a target, or that must be known.
  public struct GateReason: Codable, Sendable, Equatable {
    public var kind: Kind
    public var weight: Weight
    /// What `formaudit baseline accept` takes; nil for what cannot be accepted one by one.
    @OrNull public var id: String?
    public var sentence: String

    /// What it is about.
    public enum Kind: String, Sendable, CaseIterable, Codable {
      case newFinding, addedQuestion, madeRequired, becameAsked, heavierList, requiredCount, newStep
      case lostPromise, acceptanceEnded, budget, stale, unknownMeasure, notAudited, noBaseline
      case patternMatchesNothing, nothingAudited, ruleChanged
    }

    /// What it does.
    public enum Weight: String, Sendable, CaseIterable, Codable {
      case warning, refusal
      /// It could not be known: missing evidence never passes.
      case incomplete
    }

    package init(_ kind: Kind, _ weight: Weight, id: String? = nil, _ sentence: String) {
      self.kind = kind
      self.weight = weight
      self.id = id
      self.sentence = sentence
    }
  }
}

extension Report.Audit {
  /// Marks the findings that the team accepts, by their ids.
  package mutating func setAside(_ ids: Set<String>) {
    forEachFinding { finding in
      if ids.contains(finding.id) { finding.suppressed = true }
    }
  }

  /// Marks each finding as new, or as known from the baseline.
  package mutating func markStates(known ids: Set<String>) {
    forEachFinding { $0.state = ids.contains($0.id) ? .unchanged : .new }
  }

  private mutating func forEachFinding(_ change: (inout Report.Finding) -> Void) {
    for verdict in verdicts.indices {
      for finding in verdicts[verdict].findings.indices {
        change(&verdicts[verdict].findings[finding])
      }
    }
  }
}
