package import Auditing
package import Report

/// What became of one target between two audits: each question, each finding, each measure.
package struct AuditComparison: Sendable {
  package let before: Snapshot
  package let after: Snapshot
  /// In the order of the second audit, then what is only in the first.
  package let questions: [QuestionChange]
  package let findings: [FindingChange]
  /// The numbers of both audits.
  package let measures: ComparedMeasures

  /// Same snapshots, same comparison.
  ///
  /// - Parameter scoring: Marks what a baseline knows; its marks are unknown otherwise.
  package init(before: Snapshot, after: Snapshot, scoring: Scoring? = nil) {
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
  package func increase(of measure: Measure) -> Double? {
    guard let old = measures.before[measure], let new = measures.after[measure] else { return nil }
    return new - old
  }

  /// The questions of one state.
  package func questions(_ state: Report.ChangeState) -> [QuestionChange] {
    questions.filter { $0.state == state }
  }

  /// The findings of one state.
  package func findings(_ state: Report.ChangeState) -> [FindingChange] {
    findings.filter { $0.state == state }
  }
}
