public import Comparing
public import FormModel

extension Report {
  /// What became of one target between two audits.
  public struct Difference: Codable, Sendable, Equatable {
    /// What the first audit was of.
    public var before: String
    public var after: String
    /// Every question, in the order of the second audit; then those which are gone.
    public var questions: [QuestionChange]
    /// Findings which are new, mended, ambiguous or not checked; known ones are only counted.
    public var findings: [FindingChange]
    public var knownFindings: Int
    /// Every measure that both could tell, or one of them.
    public var measures: [MeasureChange]
  }

  /// A question before and after.
  public struct QuestionChange: Codable, Sendable, Equatable {
    public var state: ChangeState
    /// The key of its page and its own, in the second audit where it is there.
    public var id: String
    /// Its id in the first audit, when it is there.
    @OrNull public var matchedWith: String?
    public var wording: String
    public var required: Bool
    /// Mean seconds that each person gains or loses by it.
    public var seconds: Double
    /// From 0 to 1.
    public var score: Double
    public var because: String
    public var edits: [String]
  }

  /// A finding which did not stay.
  public struct FindingChange: Codable, Sendable, Equatable {
    public var state: ChangeState
    public var id: String
    public var rule: String
    public var severity: Severity
  }

  /// A measure before and after; nil where it could not be told.
  public struct MeasureChange: Codable, Sendable, Equatable {
    public var measure: String
    @OrNull public var before: Double?
    @OrNull public var after: Double?
  }
}

extension Report.Difference {
  /// Tells a comparison in one language.
  public init(_ comparison: AuditComparison, language: Language) {
    before = comparison.before.target
    after = comparison.after.target
    questions = comparison.questions.compactMap { Report.QuestionChange($0, language) }
    let changed = comparison.findings.filter { $0.state != .unchanged }
    findings = changed.compactMap { change in
      change.finding.map {
        Report.FindingChange(
          state: change.state, id: $0.id, rule: $0.rule, severity: Report.Severity($0.severity))
      }
    }
    knownFindings = comparison.findings.count - changed.count
    measures = Measure.all.compactMap { measure in
      let old = comparison.before.measures[measure]
      let new = comparison.after.measures[measure]
      guard old != nil || new != nil else { return nil }
      return Report.MeasureChange(measure: measure.name, before: old, after: new)
    }
  }

  /// How much a measure rose; nil when one of the audits could not tell.
  package func increase(of measure: Measure) -> Double? {
    guard let change = measures.first(where: { $0.measure == measure.name }),
      let before = change.before, let after = change.after
    else { return nil }
    return after - before
  }
}

extension Report.QuestionChange {
  fileprivate init?(_ change: QuestionChange, _ language: Language) {
    guard let question = change.after ?? change.before else { return nil }
    state = change.state
    id = question.id
    matchedWith = change.after == nil ? nil : change.before?.id
    wording = question.wording
    required = question.isRequired
    seconds = change.seconds.roundedToTenth
    score = (change.score * 1000).rounded() / 1000
    because = language.typeset(change.because[language])
    edits = change.edits.map { language.typeset($0.sentence[language]) }
  }
}
