public import Auditing

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
    /// The letters of both marks; nil where there is none, and for a baseline.
    @OrNull public var letterBefore: String?
    @OrNull public var letterAfter: String?
    /// Mean seconds of everybody, from which hours a year come; nil for a baseline.
    @OrNull public var meanBefore: Double?
    @OrNull public var meanAfter: Double?

    package init(
      before: String, after: String, questions: [QuestionChange], findings: [FindingChange],
      knownFindings: Int, measures: [MeasureChange], letters: (String?, String?) = (nil, nil),
      means: (Double?, Double?) = (nil, nil)
    ) {
      (letterBefore, letterAfter) = letters
      (meanBefore, meanAfter) = means
      self.before = before
      self.after = after
      self.questions = questions
      self.findings = findings
      self.knownFindings = knownFindings
      self.measures = measures
    }

    /// How much a measure rose; nil when one of the audits could not tell.
    package func increase(of measure: String) -> Double? {
      guard let change = measures.first(where: { $0.measure == measure }),
        let before = change.before, let after = change.after
      else { return nil }
      return after - before
    }
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

    package init(
      state: ChangeState, id: String, matchedWith: String?, wording: String, required: Bool,
      seconds: Double, score: Double, because: String, edits: [String]
    ) {
      self.state = state
      self.id = id
      self.matchedWith = matchedWith
      self.wording = wording
      self.required = required
      self.seconds = seconds
      self.score = score
      self.because = because
      self.edits = edits
    }
  }

  /// A finding which did not stay.
  public struct FindingChange: Codable, Sendable, Equatable {
    public var state: ChangeState
    public var id: String
    public var rule: String
    public var severity: Severity

    package init(state: ChangeState, id: String, rule: String, severity: Severity) {
      self.state = state
      self.id = id
      self.rule = rule
      self.severity = severity
    }
  }

  /// A measure before and after; nil where it could not be told.
  public struct MeasureChange: Codable, Sendable, Equatable {
    public var measure: String
    @OrNull public var before: Double?
    @OrNull public var after: Double?

    package init(measure: String, before: Double?, after: Double?) {
      self.measure = measure
      self.before = before
      self.after = after
    }
  }

  /// What became of a question or a finding.
  public enum ChangeState: String, Sendable, CaseIterable, Codable {
    case unchanged, updated, moved, added, removed
    /// It may be another one; counted neither as added nor as removed.
    case ambiguous
    /// The page, or the rule, could not tell this time.
    case notChecked
  }
}
