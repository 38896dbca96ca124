package import Words

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
