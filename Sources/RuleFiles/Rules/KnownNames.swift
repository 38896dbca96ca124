import Auditing

/// What rules may name besides facts.
struct RuleReferences: Sendable {
  /// The ids that a purpose can have; nil when the purposes could not be read.
  var purposes: Set<String>?
  /// The dictionaries by id; nil when one of them could not be read.
  var dictionaries: [String: RuleDictionary]?
}
