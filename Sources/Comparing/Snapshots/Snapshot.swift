/// What a comparison knows of one audit: its questions, findings and measures.
///
/// It is made from an audit, or read back from a baseline or from a report: comparing never needs
/// the pages themselves.
public struct Snapshot: Sendable, Equatable {
  /// The name of the target, as the team or the command line gives it.
  public var target: String
  /// Whether every page could be judged.
  public var isComplete: Bool
  /// The pages in their order.
  public var pages: [Page]
  /// The questions of the audited forms, in the order in which people meet them.
  public var questions: [Question]
  public var findings: [Finding]
  /// The keys of all controls and parts of each page which has a finding about one, by the key of the
  /// page: an element that is still there did not change its words. Never in a baseline.
  public var elements: [String: Set<String>]
  /// Every rule that was applied, by id: what a newer rule finds is not the fault of the form.
  public var knownRules: Set<String>
  /// What each rule judged by, in short, where it is known: see `RulePrint`.
  public var rulePrints: [String: String]
  /// The rules that could tell, by id. What a rule did not judge is not known, rather than mended.
  public var judgedRules: Set<String>
  /// The kind of person and device that the times are about; empty when nothing was timed.
  public var profile: String
  /// The numbers that could be measured; one which could not is absent.
  public var measures: [Measure: Double]
  /// Why the team accepts what became of a number, when it does.
  public var acceptances: [Measure: Acceptance]

  public init(
    target: String, isComplete: Bool = true, pages: [Page] = [], questions: [Question] = [],
    findings: [Finding] = [], elements: [String: Set<String>] = [:],
    knownRules: Set<String> = [], rulePrints: [String: String] = [:],
    judgedRules: Set<String> = [], profile: String = "", measures: [Measure: Double] = [:],
    acceptances: [Measure: Acceptance] = [:]
  ) {
    self.target = target
    self.isComplete = isComplete
    self.pages = pages
    self.questions = questions
    self.findings = findings
    self.elements = elements
    self.knownRules = knownRules
    self.rulePrints = rulePrints
    self.judgedRules = judgedRules
    self.profile = profile
    self.measures = measures
    self.acceptances = acceptances
  }

  /// One page: its identity, and whether it could be judged.
  public struct Page: Sendable, Hashable {
    public var key: String
    public var isAudited: Bool

    public init(key: String, isAudited: Bool = true) {
      self.key = key
      self.isAudited = isAudited
    }
  }
}
