package import FormModel

/// The mark of an audit: 0 to 100, with every lost point explained.
package struct Score: Sendable {
  /// 0 to 100, not rounded: whatever is mended, it rises.
  package let exact: Double
  /// From A to E; lower than `value` alone would give when there is a cap.
  package let letter: Letter
  /// Why the letter is lower than the value alone would give, if it is.
  package let cap: Sentence?
  package let categories: [CategoryScore]
  /// What each failing rule took, in the order of the rule book.
  package let losses: [Loss]

  /// 0 to 100, in tenths, as people are told it.
  package var value: Double { Double(exact.tenths) / 10 }

  /// From A (best) to E.
  package enum Letter: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
  }

  /// The mark of one category.
  package struct CategoryScore: Sendable {
    package let category: Rule.Category
    /// 0 to 100, in tenths.
    package let value: Double
    /// The part of the category in the mark, out of 100.
    package let weight: Double
  }

  /// Points of the mark that a rule took.
  package struct Loss: Sendable {
    package let rule: String
    package let category: Rule.Category
    /// Points of the mark, in tenths; all losses add up exactly to 100 less the mark.
    package let points: Double
    /// By how many points the mark rises when all that the rule found is mended, and nothing else.
    package let gain: Double
    /// What the rule found.
    let verdict: Verdict

    /// Why, in words, written when somebody reads it.
    package var because: Sentence { verdict.because }
  }
}

extension Score.Letter: Comparable {
  /// A is before B.
  package static func < (one: Score.Letter, other: Score.Letter) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension Verdict {
  /// One finding speaks for itself; several are counted.
  var because: Sentence {
    if findings.count == 1, let finding = findings.first { return finding.message }
    return Sentence("\(rule.title): \(findings.count, "place", "places")")
  }
}
