package import FormModel
package import Timing

/// The rules, purposes, parameters and scoring that an audit uses.
package struct RuleBook: Sendable {
  /// The profile which selects the rules, such as `standard`.
  package let profile: String
  /// A short fingerprint of everything in the book: same book, same digest.
  package var digest: String { laterDigest.value }
  private let laterDigest: LaterValue<String>
  /// In the order of their ids.
  package private(set) var rules: [Rule]
  package let purposes: PurposeBook
  package let vocabulary: Vocabulary
  package private(set) var timing: TimeParameters
  package let scoring: Scoring
  /// In the order of their ids.
  package let dictionaries: [RuleDictionary]
  /// The rules that a team switched off, beside those that its profile leaves out.
  package var off: [RuleSwitchedOff] = []
  /// The ids of all rules that were read, those which do not judge among them.
  package var ruleIDs: Set<String> = []
  /// What the team decided not to count.
  package var suppressions: [Suppression] = []

  package init(
    profile: String, digest: @escaping @autoclosure @Sendable () -> String, rules: [Rule],
    purposes: PurposeBook, vocabulary: Vocabulary, timing: TimeParameters, scoring: Scoring,
    dictionaries: [RuleDictionary] = []
  ) {
    self.profile = profile
    laterDigest = LaterValue(digest)
    self.rules = rules
    self.purposes = purposes
    self.vocabulary = vocabulary
    self.timing = timing
    self.scoring = scoring
    self.dictionaries = dictionaries
  }

  /// The same book with other rules.
  package func judging(_ rules: [Rule]) -> RuleBook {
    var book = self
    book.rules = rules
    return book
  }

  /// The same book with other numbers for the time model.
  package func timed(by timing: TimeParameters) -> RuleBook {
    var book = self
    book.timing = timing
    return book
  }
}

/// A rule that does not judge, and why.
package struct RuleSwitchedOff: Sendable, Hashable {
  package let rule: String
  package let reason: String

  package init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
