/// What became of one example of a rule.
package struct ExampleTrial: Sendable, Hashable {
  /// The id of the rule.
  package let rule: String
  /// Whether the rule had to fail.
  package let isBad: Bool
  /// Where the example stands in the file of the rule, from 1.
  package let line: Int
  /// `validated` alone, or everything that went wrong.
  package let outcomes: [ExampleOutcome]

  /// Whether the rule found what it had to, and nothing else.
  package var isValidated: Bool { outcomes == [.validated] }
}

/// Whether a rule did on an example what its author says.
package enum ExampleOutcome: Sendable, Hashable {
  /// A finding at each mark and nowhere else.
  case validated
  /// A finding where there must be none.
  case noisy(place: String)
  /// No finding where there must be one.
  case missing(place: String)
}
