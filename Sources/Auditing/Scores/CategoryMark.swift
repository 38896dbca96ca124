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
    return shares(of: Set(judged.keys)).map { share in
      CategoryMark(
        category: share.category, weight: share.weight,
        kept: (judged[share.category] ?? []).map(kept))
    }
  }

  /// The part of each judged category in the mark; they add up to 1.
  package func shares(
    of judged: Set<Rule.Category>
  ) -> [(category: Rule.Category, weight: Double)] {
    let categories = Rule.Category.allCases.filter(judged.contains)
    let total = categories.reduce(0) { $0 + (weights[$1] ?? 0) }
    return categories.map { ($0, total > 0 ? (weights[$0] ?? 0) / total : 0) }
  }

  /// Odds add up over findings and never reach certainty: n findings of one half take n / (n + 1).
  private func kept(by part: Weighed) -> Double {
    let most = most(byWeight: part.weight)
    let odds = part.shares.reduce(0) { sum, share in
      let share = min(share, Self.mostOfARule)
      return sum + share / (1 - share)
    }
    return 1 - most * odds / (1 + odds)
  }

  /// The part of its category that a rule of this weight can take at most, from 0 to 1.
  package func most(byWeight weight: Double) -> Double {
    min(Self.mostOfACategory, weight * scale / 100)
  }

  /// One rule alone never empties a category.
  private static let mostOfACategory = 0.95
  /// A finding which takes all still leaves room for another one.
  package static let mostOfARule = 0.98
}
