public import FormModel

/// The decision about a run: is any form heavier than the team allows, and exactly why.
public struct Gate: Sendable {
  public let targets: [Target]
  /// What is wrong with the run itself, such as a pattern that matches nothing.
  public let problems: [Reason]

  /// One target: what became of it, and what speaks against it.
  public struct Target: Sendable {
    public let name: String
    /// Nil when there is no baseline to compare with.
    public let comparison: AuditComparison?
    public let reasons: [Reason]
    /// Entries of the baseline which no longer exist: it can be written anew.
    public let stale: [String]
  }

  /// Something that speaks against a target, or that must be known.
  public struct Reason: Sendable, Hashable {
    public let kind: Kind
    public let weight: Weight
    /// What `baseline accept` takes; nil for what cannot be accepted one by one.
    public let id: String?
    public let sentence: Bilingual

    init(_ kind: Kind, _ weight: Weight, id: String? = nil, _ sentence: Bilingual) {
      self.kind = kind
      self.weight = weight
      self.id = id
      self.sentence = sentence
    }
  }

  /// What a reason is about.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case newFinding, addedQuestion, madeRequired, becameAsked, heavierList, requiredCount, newStep
    case lostPromise, acceptanceEnded, budget, stale, unknownMeasure, notAudited, noBaseline
    case patternMatchesNothing, nothingAudited, ruleChanged
  }

  /// What a reason does.
  public enum Weight: String, Sendable, CaseIterable, Codable {
    case warning, refusal
    /// It could not be known: missing evidence never passes.
    case incomplete
  }

  /// The decision.
  public enum Outcome: String, Sendable, CaseIterable, Codable {
    case accepted, refused, incomplete
  }

  /// Refused comes before incomplete: what is known to be wrong is wrong whatever else is missing.
  public var outcome: Outcome { Self.outcome(problems + targets.flatMap(\.reasons)) }

  static func outcome(_ reasons: [Reason]) -> Outcome {
    if reasons.contains(where: { $0.weight == .refusal }) { return .refused }
    return reasons.contains { $0.weight == .incomplete } ? .incomplete : .accepted
  }
}

extension Gate.Target {
  /// The ids of the findings that the team accepts with a reason, on a day as in 2027-01-31.
  public func accepted(on day: String) -> Set<String> {
    let accepted = (comparison?.findings ?? []).filter { change in
      change.before?.acceptance.map { $0.holds(on: day) } ?? false
    }
    return Set(accepted.compactMap(\.after?.id))
  }

  public var outcome: Gate.Outcome { Gate.outcome(reasons) }
}
