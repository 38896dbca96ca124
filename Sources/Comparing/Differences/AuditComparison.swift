public import Auditing
public import Report

/// What became of one target between two audits: each question, each finding, each measure.
public struct AuditComparison: Sendable {
  public let before: Snapshot
  public let after: Snapshot
  /// In the order of the second audit, then what is only in the first.
  public let questions: [QuestionChange]
  public let findings: [FindingChange]
  /// The numbers of both audits.
  public let measures: ComparedMeasures

  /// Same snapshots, same comparison.
  ///
  /// - Parameter scoring: Marks what a baseline knows; its marks are unknown otherwise.
  public init(before: Snapshot, after: Snapshot, scoring: Scoring? = nil) {
    self.before = before
    self.after = after
    let match = Matcher.match(before.questions, after.questions)
    let fields = match.pairs.map {
      FieldMatch(before.questions[$0.before], after.questions[$0.after])
    }
    questions = QuestionChange.all(match, fields, before, after)
    findings = FindingMatcher(match, fields, before, after).changes
    measures = ComparedMeasures(before, after, findings, scoring)
  }

  /// How much a measure rose; nil when one of the audits could not tell.
  public func increase(of measure: Measure) -> Double? {
    guard let old = measures.before[measure], let new = measures.after[measure] else { return nil }
    return new - old
  }

  /// The questions of one state.
  public func questions(_ state: Report.ChangeState) -> [QuestionChange] {
    questions.filter { $0.state == state }
  }

  /// The findings of one state.
  public func findings(_ state: Report.ChangeState) -> [FindingChange] {
    findings.filter { $0.state == state }
  }
}
