/// What became of one target between two audits: each question, each finding, each measure.
public struct AuditComparison: Sendable {
  public let before: Snapshot
  public let after: Snapshot
  /// In the order of the second audit, then what is only in the first.
  public let questions: [QuestionChange]
  public let findings: [FindingChange]

  /// Same snapshots, same comparison.
  public init(before: Snapshot, after: Snapshot) {
    self.before = before
    self.after = after
    let match = Matcher.match(before.questions, after.questions)
    let fields = match.pairs.map {
      FieldMatch(before.questions[$0.before], after.questions[$0.after])
    }
    questions = QuestionChange.all(match, fields, before, after)
    findings = FindingMatcher(match, fields, before, after).changes
  }

  /// How much a measure rose; nil when one of the audits could not tell.
  public func increase(of measure: Measure) -> Double? {
    guard let old = before.measures[measure], let new = after.measures[measure] else { return nil }
    return new - old
  }

  /// The questions of one state.
  public func questions(_ state: ChangeState) -> [QuestionChange] {
    questions.filter { $0.state == state }
  }

  /// The findings of one state.
  public func findings(_ state: ChangeState) -> [FindingChange] {
    findings.filter { $0.state == state }
  }
}

/// What became of a question or a finding.
public enum ChangeState: String, Sendable, CaseIterable, Codable {
  case unchanged, updated, moved, added, removed
  /// It may be another one; counted neither as added nor as removed.
  case ambiguous
  /// The page, or the rule, could not tell this time.
  case notChecked
}
