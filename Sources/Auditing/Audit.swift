public import FormModel
public import Markup
public import Timing

/// Everything found on one target: inventory, time, verdicts, score.
public struct Audit: Sendable {
  /// What was asked for: a name, an address or a path.
  public let target: String
  public let outcome: AuditOutcome
  /// What was observed: the journey and its time, computed once.
  public let context: AuditContext
  /// The mark; nil when a question page could not be judged.
  public let score: Score?
  /// One verdict per rule, in the order of the rule book.
  public let verdicts: [Verdict]
  /// What became of the decisions of the team not to count some findings.
  public let suppressions: [SuppressionOutcome]
  /// Comments by which a page meant to set findings aside, in vain.
  public let suppressionMistakes: [SuppressionMistake]

  public var journey: Journey { context.journey }
  public var measures: Measures { context.measures }
  public var time: JourneyTime { context.time }
}

/// How complete an audit is.
public enum AuditOutcome: Sendable, Hashable {
  case audited
  /// Some pages could not be judged; the reason names them.
  case partial(Sentence)
  case notAudited(Sentence)
}

/// What a rule says of a target.
///
/// A class which never changes: marks sort and group the verdicts of all rules.
public final class Verdict: Sendable {
  public let rule: Rule
  public let outcome: Outcome
  /// The number of subjects that the rule is about.
  public let checked: Int
  public let findings: [Finding]
  /// Why the rule could not tell, for each subject where it could not.
  public let undecided: [Sentence]
  /// What the team set aside; it costs nothing.
  public let suppressed: [SuppressedFinding]

  init(
    rule: Rule, outcome: Outcome, checked: Int, findings: [Finding], undecided: [Sentence],
    suppressed: [SuppressedFinding] = []
  ) {
    self.rule = rule
    self.outcome = outcome
    self.checked = checked
    self.findings = findings
    self.undecided = undecided
    self.suppressed = suppressed
  }

  /// What became of the rule.
  public enum Outcome: String, Sendable, CaseIterable, Codable {
    case passed, failed, notApplicable, undecided
  }
}

/// A rule failing on one subject, with evidence.
public struct Finding: Sendable {
  /// `rule@key`: never a line, a measured number or a generated id.
  public let id: String
  /// The id of the rule.
  let rule: String
  public let severity: Rule.Severity
  let template: MessageTemplate
  public let subject: Subject
  public let place: Place
  public let evidence: [Evidence]
  /// The part of the rule's weight that this finding alone takes, from 0 to 1.
  public let share: Double

  /// What was observed, in a sentence; written when asked for, since most are never read.
  public var message: Sentence { template.filled(for: subject) }
}

/// Where a finding is.
public struct Place: Sendable {
  /// The index of the page in the journey; nil for the journey itself.
  public let page: Int?
  /// The element to look at; nil for a page or a journey.
  public let element: Element?
}

/// A fact which made a rule fail: what was observed, and what the rule expects.
public struct Evidence: Sendable {
  public let fact: String
  public let observed: FactValue
  public let expected: Sentence
}
