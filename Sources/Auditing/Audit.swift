package import FormModel
package import Markup
package import Timing

/// Everything found on one target: inventory, time, verdicts, score.
package struct Audit: Sendable {
  /// What was asked for: a name, an address or a path.
  package let target: String
  package let outcome: AuditOutcome
  /// What was observed: the journey and its time, computed once.
  package let context: AuditContext
  /// The mark; nil when a question page could not be judged.
  package let score: Score?
  /// One verdict per rule, in the order of the rule book.
  package let verdicts: [Verdict]
  /// What became of the decisions of the team not to count some findings.
  package let suppressions: [SuppressionOutcome]
  /// Comments by which a page meant to set findings aside, in vain.
  package let suppressionMistakes: [SuppressionMistake]

  package var journey: Journey { context.journey }
  package var measures: Measures { context.measures }
  package var time: JourneyTime { context.time }
}

/// How complete an audit is.
package enum AuditOutcome: Sendable, Hashable {
  case audited
  /// Some pages could not be judged; the reason names them.
  case partial(Sentence)
  case notAudited(Sentence)
}

/// What a rule says of a target.
///
/// A class which never changes: marks sort and group the verdicts of all rules.
package final class Verdict: Sendable {
  package let rule: Rule
  package let outcome: RuleOutcome
  /// The number of subjects that the rule is about.
  package let checked: Int
  package let findings: [Finding]
  /// Why the rule could not tell, for each subject where it could not.
  package let undecided: [Sentence]
  /// What the team set aside; it costs nothing.
  package let suppressed: [SuppressedFinding]

  init(
    rule: Rule, outcome: RuleOutcome, checked: Int, findings: [Finding], undecided: [Sentence],
    suppressed: [SuppressedFinding] = []
  ) {
    self.rule = rule
    self.outcome = outcome
    self.checked = checked
    self.findings = findings
    self.undecided = undecided
    self.suppressed = suppressed
  }
}

/// A rule failing on one subject, with evidence.
package struct Finding: Sendable {
  /// `rule@key`: never a line, a measured number or a generated id; made when asked for.
  package var id: String { laterID.value }
  let laterID: LaterValue<String>
  /// The id of the rule.
  let rule: String
  package let severity: Severity
  let template: MessageTemplate
  package let subject: Subject
  package let place: Place
  /// What failed: the graded measure and the conditions of the rule.
  let limits: Rule.Limits?
  let when: [Condition]
  /// The part of the rule's weight that this finding alone takes, from 0 to 1.
  package let share: Double

  /// What was observed, in a sentence; written when asked for, since most are never read.
  package var message: Sentence { template.filled(for: subject) }

  /// The facts that made the rule fail; looked at again when asked for, likewise.
  package var evidence: [Evidence] {
    (limits.map { [$0.evidence(for: subject)] } ?? []) + when.map { $0.evidence(for: subject) }
  }
}

/// Where a finding is.
package struct Place: Sendable {
  /// The index of the page in the journey; nil for the journey itself.
  package let page: Int?
  /// The element to look at; nil for a page or a journey.
  package let element: Element?
}

/// A fact which made a rule fail: what was observed, and what the rule expects.
package struct Evidence: Sendable {
  package let fact: String
  package let observed: FactValue
  package let expected: Sentence
}
