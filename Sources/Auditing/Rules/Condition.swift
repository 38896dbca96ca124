import FormModel

/// A fact held against a value, such as `choices: { more than: 15 }`.
package final class Condition: Sendable {
  package let fact: Fact
  package let comparison: Comparison

  package init(fact: Fact, comparison: Comparison) {
    self.fact = fact
    self.comparison = comparison
  }
}

/// How an observed value is compared.
package enum Comparison: Sendable, Hashable {
  case moreThan(Double)
  case atLeast(Double)
  case lessThan(Double)
  case atMost(Double)
  case equals(FactValue)
  case not(FactValue)
  case anyOf([FactValue])
  /// The words contain one of these phrases, compared without accents and case.
  case mentions(SoughtPhrases)
  /// There is a value.
  case some
}
