package import Auditing
import FormModel

extension Report {
  /// What a rule says of a target, with what a reader needs to understand the rule.
  public struct Verdict: Codable, Sendable, Equatable {
    public var rule: String
    /// What the rule judges, such as `question`.
    @OrNull public var about: String? = nil
    public var outcome: Outcome
    /// The number of subjects that the rule is about.
    public var checked: Int
    public var findings: [Finding]
    /// The different reasons why the rule could not tell.
    public var undecided: [String]
    public var title: String
    public var category: String
    public var severity: Severity
    public var certainty: Certainty
    public var why: String
    public var fix: String
    public var sources: [Source]
    /// Who set the threshold; nil when the rule has none.
    @OrNull public var threshold: String?

    /// What became of the rule.
    public enum Outcome: String, Codable, Sendable {
      case passed, failed, notApplicable, undecided
    }

    /// How sure a finding is; `review` findings cost no points.
    public enum Certainty: String, Codable, Sendable {
      case certain, likely, review
    }

    /// Where a rule comes from.
    public struct Source: Codable, Sendable, Equatable {
      public var name: String
      @OrNull public var says: String?
      @OrNull public var url: String?
    }
  }

  /// How much a finding hinders people, the worst last.
  public enum Severity: String, Codable, Sendable, CaseIterable {
    case minor, moderate, serious, blocker
  }
}

extension Report.Verdict {
  init(_ verdict: Auditing.Verdict, _ telling: AuditTelling) {
    let rule = verdict.rule
    self.rule = rule.id
    about = rule.about.rawValue
    outcome = Outcome(verdict.outcome)
    checked = verdict.checked
    findings =
      verdict.findings.map { Report.Finding($0, of: rule, telling) }
      + verdict.suppressed.map { Report.Finding($0, of: rule, telling) }
    var told: Set<String> = []
    undecided = verdict.undecided.map(telling.tell).filter { told.insert($0).inserted }
    title = telling.tell(rule.title)
    category = rule.category.rawValue
    severity = Report.Severity(rule.severity)
    certainty = Certainty(rule.certainty)
    why = telling.tell(rule.why)
    fix = telling.tell(rule.fix)
    sources = rule.sources.map {
      Source(name: $0.name, says: $0.says.map(telling.tell), url: $0.url)
    }
    threshold = rule.threshold.map(telling.tell)
  }
}

extension Report.Verdict.Outcome {
  fileprivate init(_ outcome: Auditing.Verdict.Outcome) {
    switch outcome {
    case .passed: self = .passed
    case .failed: self = .failed
    case .notApplicable: self = .notApplicable
    case .undecided: self = .undecided
    }
  }
}

extension Report.Verdict.Certainty {
  fileprivate init(_ certainty: Rule.Certainty) {
    switch certainty {
    case .certain: self = .certain
    case .likely: self = .likely
    case .review: self = .review
    }
  }
}

extension Report.Severity {
  package init(_ severity: Rule.Severity) {
    switch severity {
    case .minor: self = .minor
    case .moderate: self = .moderate
    case .serious: self = .serious
    case .blocker: self = .blocker
    }
  }
}
