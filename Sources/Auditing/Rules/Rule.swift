package import FormModel

/// What is wrong with a form, why, and how to mend it: one file under `Rules/heuristics/`.
package struct Rule: Sendable, Identifiable {
  package let id: String
  package let category: Category
  /// The kind of subject that the rule judges.
  package let about: SubjectKind
  /// Which subjects the rule is about: all of these conditions hold.
  package let among: [Condition]
  /// What fails: all of these conditions hold.
  package var when: [Condition]
  /// What is excused: one of these conditions is enough.
  package let unless: [Condition]
  /// The measure by which the loss is graded, instead of a count of findings.
  package var limits: Limits?
  package var severity: Severity
  /// The points of its category that the rule can take, before scaling.
  package var weight: Double
  package var certainty: Certainty
  package var title: Sentence
  package var message: MessageTemplate
  package var why: Sentence
  package var fix: Sentence
  /// Where it comes from, read when it is asked for: most audits tell none.
  package var sources: [Source] { readSources() }
  private let readSources: @Sendable () -> [Source]
  /// Who set the threshold; nil when the rule has none.
  package var threshold: Sentence?
  /// Whether we set a number of the rule ourselves, for want of a published one.
  package var hasHouseValue: Bool { threshold?.isHouseValue == true }
  /// The edits of a question, or of a page, which mend what it finds there, among `edits`.
  package var mendedBy: [String] = []
  /// Its tests, read when they are asked for: audits need none.
  package var examples: Examples { readExamples() }
  private let readExamples: @Sendable () -> Examples
  /// The rule as a team changed it for a part of what it audits.
  package var changes: [Change] = []

  /// A change of a rule which holds in some places only.
  package struct Change: Sendable {
    package let scope: Scope
    package let rule: Rule

    package init(scope: Scope, rule: Rule) {
      self.scope = scope
      self.rule = rule
    }
  }

  package init(
    id: String, category: Category, about: SubjectKind, among: [Condition], when: [Condition],
    unless: [Condition], limits: Limits?, severity: Severity, weight: Double,
    certainty: Certainty, title: Sentence, message: MessageTemplate, why: Sentence,
    fix: Sentence, sources: @escaping @autoclosure @Sendable () -> [Source], threshold: Sentence?,
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
    readSources = sources
    self.threshold = threshold
    readExamples = examples
  }

  /// The edits of a question and of a page, as rules name those that mend what they find.
  package static let edits =
    ["drop", "merge", "prefill", "split"] + Retyping.allCases.map(\.rawValue)

  /// What a rule is about, for the score.
  package enum Category: String, Sendable, CaseIterable {
    case effort, clarity, accessibility, errors, trust, guidance
    case entryPath = "entry-path"
  }

  /// A graded loss: nothing up to `good`, everything from `poor`.
  package struct Limits: Sendable {
    package let measure: Fact
    package var good: Double
    package var poor: Double

    package init(measure: Fact, good: Double, poor: Double) {
      self.measure = measure
      self.good = good
      self.poor = poor
    }
  }

  /// Where a rule comes from.
  package struct Source: Sendable {
    package let name: String
    /// What the source says about it, if quoted as a number or a position.
    package let says: Sentence?
    package let url: String?

    package init(name: String, says: Sentence? = nil, url: String? = nil) {
      self.name = name
      self.says = says
      self.url = url
    }
  }
}

extension Sentence {
  /// Whether a threshold says that nobody published it.
  package var isHouseValue: Bool { text(in: .english).lowercased().contains("house value") }
}
