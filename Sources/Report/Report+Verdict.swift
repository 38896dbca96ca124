public import Auditing
import FormModel

extension Report {
  /// What a rule says of a target, with what a reader needs to understand the rule.
  public struct Verdict: Codable, Sendable, Equatable {
    public var rule: String
    /// A short identity of what it judges and of its thresholds; see `RulePrint`.
    @Later public var print: String
    public var outcome: RuleOutcome
    /// The number of subjects that the rule is about.
    public var checked: Int
    public var findings: [Finding]
    /// The different reasons why the rule could not tell.
    public var undecided: [String]
    public var severity: Severity
    public var certainty: Certainty
    /// What the rule weighs in its category.
    public var weight: Double
    /// What the rule says whatever the page; in the JSON form, it stands under `rules`.
    public var text: RuleText
    /// In the JSON form: the text of the rule where another target of the report words it otherwise.
    /// Nil while a report is in memory, since `text` is always there.
    @OrNull package var reworded: RuleText? = nil
    /// What mending it brings; nil when it found nothing, and where there is no mark.
    @OrNull public var mending: Mending? = nil

    enum CodingKeys: CodingKey {
      case rule, print, outcome, checked, findings, undecided, severity, certainty, weight
      case reworded, mending
    }
  }
}

extension Report.Verdict {
  public var about: SubjectKind { text.about }
  public var category: String { text.category }
  public var title: String { text.title }
  public var why: String { text.why }
  public var fix: String { text.fix }
  public var sources: [Report.RuleText.Source] { text.sources }
  public var threshold: String? { text.threshold }

  init(_ verdict: Auditing.Verdict, _ telling: AuditTelling) {
    // The rule where it stands: it is large, and is not copied to tell it.
    let words = telling.rules[verdict.rule]
    rule = verdict.rule.id
    _print = words.print
    outcome = verdict.outcome
    checked = verdict.checked
    findings =
      verdict.findings.map { Report.Finding($0, telling) }
      + verdict.suppressed.map { Report.Finding($0, telling) }
    var told: Set<String> = []
    undecided = verdict.undecided.map(telling.tell).filter { told.insert($0).inserted }
    severity = verdict.rule.severity
    certainty = verdict.rule.certainty
    weight = verdict.rule.weight
    text = words.text
  }
}

extension Report.Verdict {
  /// Finds the text of the rule among those of the report.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    rule = try values.decode(String.self, forKey: .rule)
    _print = try values.decode(Later<String>.self, forKey: .print)
    outcome = try values.decode(RuleOutcome.self, forKey: .outcome)
    checked = try values.decode(Int.self, forKey: .checked)
    findings = try values.decode([Report.Finding].self, forKey: .findings)
    undecided = try values.decode([String].self, forKey: .undecided)
    severity = try values.decode(Severity.self, forKey: .severity)
    certainty = try values.decode(Certainty.self, forKey: .certainty)
    weight = try values.decode(Double.self, forKey: .weight)
    _mending = try values.decode(OrNull<Report.Mending>.self, forKey: .mending)
    let own = try values.decodeIfPresent(Report.RuleText.self, forKey: .reworded)
    // Form 1 repeated the text of a rule in each verdict.
    text = try own ?? RuleTexts.text(of: rule, in: decoder) ?? Report.RuleText(from: decoder)
  }
}
