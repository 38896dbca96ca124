public import FormModel

/// What is wrong with a form, why, and how to mend it: one file under `Rules/heuristics/`.
public struct Rule: Sendable, Identifiable {
  public let id: String
  public let category: Category
  /// The kind of subject that the rule judges.
  public let about: SubjectKind
  /// Which subjects the rule is about: all of these conditions hold.
  public let among: [Condition]
  /// What fails: all of these conditions hold.
  public var when: [Condition]
  /// What is excused: one of these conditions is enough.
  public let unless: [Condition]
  /// The measure by which the loss is graded, instead of a count of findings.
  public var limits: Limits?
  public var severity: Severity
  /// The points of its category that the rule can take, before scaling.
  public var weight: Double
  public var certainty: Certainty
  public var title: Sentence
  public var message: MessageTemplate
  public var why: Sentence
  public var fix: Sentence
  public let sources: [Source]
  /// Who set the threshold; nil when the rule has none.
  public var threshold: Sentence?
  /// Its tests, read when they are asked for: audits need none.
  public var examples: Examples { readExamples() }
  private let readExamples: @Sendable () -> Examples
  /// The rule as a team changed it for a part of what it audits.
  public var changes: [Change] = []

  /// A change of a rule which holds in some places only.
  public struct Change: Sendable {
    public let scope: Scope
    public let rule: Rule

    public init(scope: Scope, rule: Rule) {
      self.scope = scope
      self.rule = rule
    }
  }

  public init(
    id: String, category: Category, about: SubjectKind, among: [Condition], when: [Condition],
    unless: [Condition], limits: Limits?, severity: Severity, weight: Double,
    certainty: Certainty, title: Sentence, message: MessageTemplate, why: Sentence,
    fix: Sentence, sources: [Source], threshold: Sentence?,
    examples: @escaping @autoclosure @Sendable () -> Examples
  ) {
    self.id = id
    self.category = category
    self.about = about
    self.among = among
    self.when = when
    self.unless = unless
    self.limits = limits
    self.severity = severity
    self.weight = weight
    self.certainty = certainty
    self.title = title
    self.message = message
    self.why = why
    self.fix = fix
    self.sources = sources
    self.threshold = threshold
    readExamples = examples
  }

  /// What a rule is about, for the score.
  public enum Category: String, Sendable, CaseIterable {
    case effort, clarity, accessibility, errors, trust, guidance
    case entryPath = "entry-path"
  }

  /// How much a finding hinders people.
  public enum Severity: String, Sendable, CaseIterable, Comparable, Codable {
    case minor, moderate, serious, blocker

    public static func < (one: Severity, other: Severity) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// How sure a finding is; `review` findings cost no points.
  public enum Certainty: String, Sendable, CaseIterable, Codable {
    case certain, likely, review
  }

  /// A graded loss: nothing up to `good`, everything from `poor`.
  public struct Limits: Sendable {
    public let measure: Fact
    public var good: Double
    public var poor: Double

    public init(measure: Fact, good: Double, poor: Double) {
      self.measure = measure
      self.good = good
      self.poor = poor
    }
  }

  /// Where a rule comes from.
  public struct Source: Sendable {
    public let name: String
    /// What the source says about it, if quoted as a number or a position.
    public let says: Sentence?
    public let url: String?

    public init(name: String, says: Sentence? = nil, url: String? = nil) {
      self.name = name
      self.says = says
      self.url = url
    }
  }
}
