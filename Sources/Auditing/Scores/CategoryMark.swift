import Foundation

/// One category of the mark: the product of what its failing rules leave.
struct CategoryMark {
  let category: Rule.Category
  /// The part of the category in the mark, from 0 to 1.
  let weight: Double
  /// What each failing rule leaves of the category, above 0 and at most 1, in the order of the parts.
  let kept: [Double]

  /// Above 0, at most 100.
  var value: Double { kept.reduce(100, *) }

  /// What each rule takes from the mark, its share of the loss by logarithms, since shares multiply.
  var losses: [Double] {
    let logarithms = kept.map { log($0) }
    let sum = logarithms.reduce(0, +)
    return logarithms.map { sum < 0 ? weight * (100 - value) * $0 / sum : 0 }
  }

  /// By how many points the mark rises when all that each rule found is mended, and nothing else.
  var gains: [Double] {
    kept.map { weight * value * (1 / $0 - 1) }
  }
}

extension Scoring {
  /// What one rule found, as far as marks depend on it.
  package struct Weighed {
    package let category: Rule.Category
    /// The weight of the rule; 0 when its findings cost nothing.
    package let weight: Double
    /// The part of the rule's weight that each finding alone takes, from 0 to 1.
    package let shares: [Double]

    package init(category: Rule.Category, weight: Double, shares: [Double]) {
      self.category = category
      self.weight = weight
      self.shares = shares
    }
  }

  /// The mark from 0 to 100, not rounded, and that of each category.
  package func marks(of parts: [Weighed]) -> (mark: Double, byCategory: [Rule.Category: Double]) {
    let categories = categories(of: parts)
    return (
      categories.reduce(0) { $0 + $1.weight * $1.value },
      Dictionary(uniqueKeysWithValues: categories.map { ($0.category, $0.value) })
    )
  }

  /// The categories in which the parts judge something; their weights add up to 1.
  func categories(of parts: [Weighed]) -> [CategoryMark] {
    let judged = Dictionary(grouping: parts, by: \.category)
    let total = judged.keys.reduce(0) { $0 + (weights[$1] ?? 0) }
    return Rule.Category.allCases.compactMap { category in
      judged[category].map { parts in
        CategoryMark(
          category: category, weight: total > 0 ? (weights[category] ?? 0) / total : 0,
          kept: parts.map(kept))
      }
    }
  }

  /// Odds add up over findings and never reach certainty: n findings of one half take n / (n + 1).
  private func kept(by part: Weighed) -> Double {
    let most = min(Self.mostOfACategory, part.weight * scale / 100)
    let odds = part.shares.reduce(0) { sum, share in
      let share = min(share, Self.mostOfARule)
      return sum + share / (1 - share)
    }
    return 1 - most * odds / (1 + odds)
  }

  /// One rule alone never empties a category.
  private static let mostOfACategory = 0.95
  /// A finding which takes all still leaves room for another one.
  private static let mostOfARule = 0.98
}
