import FormModel
package import Words

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

extension Comparison {
  /// The comparison in plain words: `more than 15`, `text or email`.
  package var sentence: Sentence {
    switch self {
    case .moreThan(let limit): Sentence("more than \(threshold: limit)")
    case .atLeast(let limit): Sentence("at least \(threshold: limit)")
    case .lessThan(let limit): Sentence("less than \(threshold: limit)")
    case .atMost(let limit): Sentence("at most \(threshold: limit)")
    case .equals(let value): value.sentence
    case .not(let value): Sentence("other than \(value.sentence)")
    case .anyOf(let values): Self.list(values.map(\.sentence))
    case .mentions(let sought): sought.sentence
    case .some: Sentence("something")
    }
  }

  /// More words than this are counted rather than read.
  private static let mostListed = 8

  /// `a, b or c`; `a, b, … or 12 others`.
  fileprivate static func list(_ items: [Sentence]) -> Sentence {
    let rest = items.count - mostListed
    if rest > 0 {
      return Sentence(
        "\(Sentence(list: Array(items.prefix(mostListed)))) or \(rest, "other", "others")")
    }
    guard items.count > 1, let last = items.last else { return Sentence(list: items) }
    return Sentence("\(Sentence(list: items.dropLast())) or \(last)")
  }
}

extension SoughtPhrases {
  fileprivate var sentence: Sentence {
    let what =
      dictionary?.meaning ?? Comparison.list(phrases.map { Sentence(verbatim: $0) })
    return isWhole ? Sentence("is among: \(what)") : Sentence("mentions \(what)")
  }
}
