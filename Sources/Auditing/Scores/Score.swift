public import FormModel

/// The mark of an audit: 0 to 100, with every lost point explained.
public struct Score: Sendable {
  /// 0 to 100, not rounded: whatever is mended, it rises.
  public let exact: Double
  /// From A to E; lower than `value` alone would give when there is a cap.
  public let letter: Letter
  /// Why the letter is lower than the value alone would give, if it is.
  public let cap: Sentence?
  public let categories: [CategoryScore]
  /// What each failing rule took, in the order of the rule book.
  public let losses: [Loss]

  /// 0 to 100, in tenths, as people are told it.
  public var value: Double { Double(exact.tenths) / 10 }

  /// From A (best) to E.
  public enum Letter: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
  }

  /// The mark of one category.
  public struct CategoryScore: Sendable {
    public let category: Rule.Category
    /// 0 to 100, in tenths.
    public let value: Double
    /// The part of the category in the mark, out of 100.
    public let weight: Double
  }

  /// Points of the mark that a rule took.
  public struct Loss: Sendable {
    public let rule: String
    public let category: Rule.Category
    /// Points of the mark, in tenths; all losses add up exactly to 100 less the mark.
    public let points: Double
    /// By how many points the mark rises when all that the rule found is mended, and nothing else.
    public let gain: Double
    /// What the rule found.
    let verdict: Verdict

    /// Why, in words, written when somebody reads it.
    public var because: Sentence { verdict.because }
  }
}

extension Score.Letter: Comparable {
  /// A is before B.
  public static func < (one: Score.Letter, other: Score.Letter) -> Bool {
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
