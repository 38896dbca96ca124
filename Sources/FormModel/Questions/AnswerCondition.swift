/// The answer on which a question depends: only those who give it are asked.
public struct AnswerCondition: Sendable, Hashable {
  /// The place, among the questions of the same form, of the one whose answer decides; nil when the
  /// page does not tell which.
  public let question: Int?
  /// The places of the deciding answers among all those that question offers, field after field, in
  /// rising order; empty when the page does not tell which.
  public let choices: [Int]
  public let evidence: Evidence

  /// How the page tells that not everybody is asked.
  public enum Evidence: String, Sendable, CaseIterable {
    /// By attributes or by hiding the question until it is wanted.
    case markup
    /// By its own words ("Si oui, …"): everybody sees it.
    case words
  }

  public init(question: Int?, choices: [Int], evidence: Evidence) {
    self.question = question
    self.choices = choices
    self.evidence = evidence
  }
}
