public import FormModel
public import Timing

/// The rules, purposes, parameters and scoring that an audit uses.
public struct RuleBook: Sendable {
  /// The profile which selects the rules, such as `standard`.
  public let profile: String
  /// A short fingerprint of everything in the book: same book, same digest.
  public let digest: String
  /// In the order of their ids.
  public let rules: [Rule]
  public let purposes: PurposeBook
  public let vocabulary: Vocabulary
  public let timing: TimeParameters
  public let scoring: Scoring
  /// In the order of their ids.
  public let dictionaries: [RuleDictionary]

  public init(
    profile: String, digest: String, rules: [Rule], purposes: PurposeBook,
    vocabulary: Vocabulary, timing: TimeParameters, scoring: Scoring,
    dictionaries: [RuleDictionary] = []
  ) {
    self.profile = profile
    self.digest = digest
    self.rules = rules
    self.purposes = purposes
    self.vocabulary = vocabulary
    self.timing = timing
    self.scoring = scoring
    self.dictionaries = dictionaries
  }

  /// The same book with other rules.
  public func judging(_ rules: [Rule]) -> RuleBook {
    RuleBook(
      profile: profile, digest: digest, rules: rules, purposes: purposes, vocabulary: vocabulary,
      timing: timing, scoring: scoring, dictionaries: dictionaries)
  }

  /// The same book with other numbers for the time model.
  public func timed(by timing: TimeParameters) -> RuleBook {
    RuleBook(
      profile: profile, digest: digest, rules: rules, purposes: purposes, vocabulary: vocabulary,
      timing: timing, scoring: scoring, dictionaries: dictionaries)
  }
}
