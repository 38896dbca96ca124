import Auditing

/// What a comparison knows of one target: its questions and findings, and what is told of it.
///
/// It is made from a report, or read back from a baseline: comparing never needs the pages.
package struct Snapshot: Sendable, Equatable {
  /// The name of the target, as the team or the command line gives it.
  package var target: String
  /// Why it is not whole; nil when every page could be judged.
  package var whyIncomplete: String?
  /// The pages in their order.
  package var pages: [Page]
  /// The questions of the audited forms, in the order in which people meet them.
  package var questions: [Question]
  package var findings: [Finding]
  /// What each rule that was applied judges by, in short, by its id: see `RulePrint`. What a newer rule
  /// finds is not the fault of the form.
  package var rulePrints: [String: String]
  /// The rules that could tell, by id. What a rule did not judge is not known, rather than mended.
  package var judgedRules: Set<String>
  /// The kind of person and device that the times are about; empty when nothing was timed.
  package var profile: String
  /// The sentence by which the pages promise how long it takes, if they do.
  package var promise: String?
  /// The longest time that they promise; unknown to a baseline.
  var promisedMinutes: Double?
  /// The clicks from the home page to the first question, where they are known.
  package var clicks: Int?
  /// The numbers that the report tells; none in a baseline, which is counted anew.
  package var told: [Measure: Double]
  /// The letter of the mark, and the mean seconds of everybody; unknown to a baseline.
  var letter: String?
  var meanOfEverybody: Double?
  /// What the rules weigh; unknown to a baseline: today's rules mark what it knows.
  var weights: [String: RuleWeight] = [:]
  /// The numbers that the team accepts to have become this.
  package var acceptedNumbers: [Measure: AcceptedNumber]

  package init(
    target: String, whyIncomplete: String? = nil, pages: [Page] = [], questions: [Question] = [],
    findings: [Finding] = [], rulePrints: [String: String] = [:], judgedRules: Set<String> = [],
    profile: String = "", promise: String? = nil, clicks: Int? = nil,
    told: [Measure: Double] = [:], acceptedNumbers: [Measure: AcceptedNumber] = [:]
  ) {
    self.target = target
    self.whyIncomplete = whyIncomplete
    self.pages = pages
    self.questions = questions
    self.findings = findings
    self.rulePrints = rulePrints
    self.judgedRules = judgedRules
    self.profile = profile
    self.promise = promise
    self.clicks = clicks
    self.told = told
    self.acceptedNumbers = acceptedNumbers
  }

  package var isComplete: Bool { whyIncomplete == nil }

  /// One page: its identity, and what was seen of it.
  package struct Page: Sendable, Equatable {
    package var key: String
    package var isAudited: Bool
    /// What its controls and parts say, by kind, where a finding is about one: an element that is
    /// still there did not change its words. Never in a baseline.
    package var elements: [String: Set<String>]

    package init(key: String, isAudited: Bool = true, elements: [String: Set<String>] = [:]) {
      self.key = key
      self.isAudited = isAudited
      self.elements = elements
    }
  }

  /// What a rule weighs in its category of the mark.
  struct RuleWeight: Sendable, Equatable {
    let category: Rule.Category
    let weight: Double
  }

  /// What a number may be by the decision of the team.
  package struct AcceptedNumber: Sendable, Equatable {
    package var value: Double
    package var acceptance: Acceptance

    package init(value: Double, acceptance: Acceptance) {
      self.value = value
      self.acceptance = acceptance
    }
  }
}
