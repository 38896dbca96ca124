/// The answer on which a question depends: only those who give it are asked.
package struct AnswerCondition: Sendable, Hashable {
  /// The place, among the questions of the same form, of the one whose answer decides; nil when the
  /// page does not tell which.
  package let question: Int?
  /// The places of the deciding answers among all those that question offers, field after field, in
  /// rising order; empty when the page does not tell which.
  package let choices: [Int]
  package let evidence: ConditionEvidence

  /// How the page tells that not everybody is asked.
  package enum ConditionEvidence: String, Sendable, CaseIterable {
    /// By attributes or by hiding the question until it is wanted.
    case markup
    /// By its own words ("Si oui, …"): everybody sees it.
    case words
  }

  package init(question: Int?, choices: [Int], evidence: ConditionEvidence) {
    self.question = question
    self.choices = choices
    self.evidence = evidence
  }
}
