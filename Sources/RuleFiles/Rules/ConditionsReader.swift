import Auditing
import Words

/// Reads the maps `among`, `when` and `unless`: facts held against values.
struct ConditionsReader {
  let facts: FactFinder
  let known: RuleReferences

  /// The conditions of a map, in its order.
  func conditions(_ value: ValueReader?) -> [Condition] {
    guard let value else { return [] }
    guard let entries = value.entries(hint: Sentence("write “fact: value” lines under it")) else {
      return []
    }
    if entries.isEmpty {
      value.problem(
        Sentence("\(value.name) holds no condition"), hint: Sentence("write one, or remove the key")
      )
    }
    return entries.flatMap { key, value in conditions(on: key, value) }
  }

  private func conditions(on key: ValueReader, _ value: ValueReader) -> [Condition] {
    let name = key.word ?? ""
    guard let fact = facts.fact(named: name) else {
      facts.tellUnknown(name, at: key)
      return []
    }
    let reader = ComparisonReader(fact: fact, known: known)
    return reader.comparisons(value).map { Condition(fact: fact, comparison: $0) }
  }
}

extension Condition {
  /// Whether it looks for phrases in a text.
  var isSearch: Bool {
    if case .mentions = comparison { true } else { false }
  }
}
