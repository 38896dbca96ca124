public import FormModel
public import Timing

/// The rules, purposes, parameters and scoring that an audit uses.
public struct RuleBook: Sendable {
  /// The profile which selects the rules, such as `standard`.
  public let profile: String
  /// A short fingerprint of everything in the book: same book, same digest.
  public let digest: String
  /// In the order of their ids.
  public private(set) var rules: [Rule]
  public let purposes: PurposeBook
  public let vocabulary: Vocabulary
  public private(set) var timing: TimeParameters
  public let scoring: Scoring
  /// In the order of their ids.
  public let dictionaries: [RuleDictionary]
  /// The rules that a team switched off, beside those that its profile leaves out.
  public var off: [RuleSwitchedOff] = []
  /// The ids of all rules that were read, those which do not judge among them.
  public var ruleIDs: Set<String> = []
  /// What the team decided not to count.
  public var suppressions: [Suppression] = []

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
    var book = self
    book.rules = rules
    return book
  }

  /// The same book with other numbers for the time model.
  public func timed(by timing: TimeParameters) -> RuleBook {
    var book = self
    book.timing = timing
    return book
  }
}

/// A rule that does not judge, and why.
public struct RuleSwitchedOff: Sendable, Hashable {
  public let rule: String
  public let reason: String

  public init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
