public import Auditing
import FormModel

extension Report {
  /// What a rule says of a target, with what a reader needs to understand the rule.
  public struct Verdict: Codable, Sendable, Equatable {
    public var rule: String
    /// What the rule judges, such as `question`.
    public var about: SubjectKind
    /// A short identity of what it judges and of its thresholds; see `RulePrint`.
    public var print: String
    public var outcome: RuleOutcome
    /// The number of subjects that the rule is about.
    public var checked: Int
    public var findings: [Finding]
    /// The different reasons why the rule could not tell.
    public var undecided: [String]
    public var title: String
    public var category: String
    public var severity: Severity
    public var certainty: Certainty
    /// What the rule weighs in its category.
    public var weight: Double
    public var why: String
    public var fix: String
    public var sources: [Source]
    /// Who set the threshold; nil when the rule has none.
    @OrNull public var threshold: String?

    /// What mending it brings; nil when it found nothing, and where there is no mark.
    @OrNull public var mending: Mending? = nil

    /// Where a rule comes from.
    public struct Source: Codable, Sendable, Equatable {
      public var name: String
      @OrNull public var says: String?
      @OrNull public var url: String?
    }
  }
}

extension Report.Verdict {
  init(_ verdict: Auditing.Verdict, _ telling: AuditTelling) {
    let rule = verdict.rule
    let words = telling.rules[rule]
    self.rule = rule.id
    about = rule.about
    print = words.print
    outcome = verdict.outcome
    checked = verdict.checked
    findings =
      verdict.findings.map { Report.Finding($0, fix: words.fix, telling) }
      + verdict.suppressed.map { Report.Finding($0, fix: words.fix, telling) }
    var told: Set<String> = []
    undecided = verdict.undecided.map(telling.tell).filter { told.insert($0).inserted }
    title = words.title
    category = rule.category.rawValue
    severity = rule.severity
    certainty = rule.certainty
    weight = rule.weight
    (why, fix, sources, threshold) = (words.why, words.fix, words.sources, words.threshold)
  }
}
