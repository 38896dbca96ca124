public import Words

extension Rule.Severity {
  /// What people call it.
  public var sentence: Sentence {
    switch self {
    case .minor: Sentence("minor")
    case .moderate: Sentence("moderate")
    case .serious: Sentence("serious")
    case .blocker: Sentence("blocking")
    }
  }
}
