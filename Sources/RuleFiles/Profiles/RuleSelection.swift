import Auditing
import FormModel

/// The rules of a book, and which of them are switched off: what profiles and teams change.
struct RuleSelection {
  /// Every rule of the book, with the changes made so far.
  private(set) var rules: [String: Rule]
  /// The ids of the rules that are left out.
  private var off: Set<String> = []
  /// By id: why a rule was switched off, where somebody says so.
  private var reasons: [String: String] = [:]

  init(_ rules: [Rule]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rules that judge, in the order of their ids.
  var selected: [Rule] {
    rules.values.filter { !off.contains($0.id) }.sorted { $0.id < $1.id }
  }

  mutating func change(_ rule: Rule) { rules[rule.id] = rule }

  /// The rules that are left out with a reason, in the order of their ids.
  var switchedOff: [RuleSwitchedOff] {
    reasons.filter { off.contains($0.key) }.map(RuleSwitchedOff.init).sorted { $0.rule < $1.rule }
  }

  mutating func switchOff(_ id: String, reason: String) {
    off.insert(id)
    reasons[id] = reason
  }

  mutating func switchOn(_ id: String) {
    off.remove(id)
    reasons[id] = nil
  }

  /// Leaves out every rule which is not wanted.
  mutating func keepOnly(_ isWanted: (Rule) -> Bool) {
    off.formUnion(rules.values.filter { !isWanted($0) }.map(\.id))
  }
}
