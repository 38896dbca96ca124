import Auditing
import FormModel

extension Report {
  /// The mark of a target, with every lost point explained.
  public struct Score: Codable, Sendable, Equatable {
    /// 0 to 100, in tenths.
    public var value: Double
    /// The same, not rounded: it rises whatever is mended.
    public var exact: Double
    /// From A (best) to E.
    public var letter: String
    /// Why the letter is lower than the value alone would give.
    @OrNull public var cap: String?
    public var categories: [Category]
    public var losses: [Loss]

    /// The mark of one category.
    public struct Category: Codable, Sendable, Equatable {
      public var category: String
      public var value: Double
      /// The part of the category in the mark.
      public var weight: Double
    }

    /// Points of the mark that a rule took.
    public struct Loss: Codable, Sendable, Equatable {
      public var rule: String
      public var category: String
      /// All losses add up to 100 less the mark.
      public var points: Double
      /// By how many points the mark rises when all that the rule found is mended, and nothing else;
      /// `mending` of its verdict tells the seconds too.
      public var gain: Double
      public var because: String
    }
  }
}

extension Report.Score {
  init(_ score: Auditing.Score, _ telling: AuditTelling) {
    value = score.value
    exact = score.exact
    letter = score.letter.rawValue
    cap = score.cap.map(telling.tell)
    categories = score.categories.map {
      Category(category: $0.category.rawValue, value: $0.value, weight: $0.weight)
    }
    losses = score.losses.map {
      Loss(
        rule: $0.rule, category: $0.category.rawValue, points: $0.points, gain: $0.gain,
        because: telling.tell($0.because))
    }
  }
}
