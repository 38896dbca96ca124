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
    self.rule = rule.id
    about = rule.about
    print = RulePrint.of(rule)
    outcome = verdict.outcome
    checked = verdict.checked
    findings =
      verdict.findings.map { Report.Finding($0, of: rule, telling) }
      + verdict.suppressed.map { Report.Finding($0, of: rule, telling) }
    var told: Set<String> = []
    undecided = verdict.undecided.map(telling.tell).filter { told.insert($0).inserted }
    title = telling.tell(rule.title)
    category = rule.category.rawValue
    severity = rule.severity
    certainty = rule.certainty
    weight = rule.weight
    why = telling.tell(rule.why)
    fix = telling.tell(rule.fix)
    sources = rule.sources.map {
      Source(name: $0.name, says: $0.says.map(telling.tell), url: $0.url)
    }
    threshold = rule.threshold.map(telling.tell)
  }
}
