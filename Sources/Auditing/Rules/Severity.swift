package import Words

/// How much a finding hinders people.
public enum Severity: String, Sendable, CaseIterable, Comparable, Codable {
  case minor, moderate, serious, blocker

  public static func < (one: Severity, other: Severity) -> Bool {
    allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
  }
}

/// How sure a finding is; `review` findings cost no points.
public enum Certainty: String, Sendable, CaseIterable, Codable {
  case certain, likely, review
}

/// What became of a rule.
public enum RuleOutcome: String, Sendable, CaseIterable, Codable {
  case passed, failed, notApplicable, undecided
}

extension Severity {
  /// What people call it.
  package var sentence: Sentence {
    switch self {
    case .minor: Sentence("minor")
    case .moderate: Sentence("moderate")
    case .serious: Sentence("serious")
    case .blocker: Sentence("blocking")
    }
  }
}
