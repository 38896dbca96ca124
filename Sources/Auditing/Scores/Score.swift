public import FormModel

/// The mark of an audit: 0 to 100, in tenths, with every lost point explained.
public struct Score: Sendable {
  /// 0 to 100.
  public let value: Double
  public let letter: Letter
  /// Why the letter is lower than the value alone would give, if it is.
  public let cap: Bilingual?
  public let categories: [CategoryScore]
  public let losses: [Loss]

  /// From A (best) to E.
  public enum Letter: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
  }

  /// The mark of one category; 100 less its losses.
  public struct CategoryScore: Sendable {
    public let category: Rule.Category
    public let value: Double
    /// The part of the category in the mark; the weights of all categories add up to 100.
    public let weight: Double
  }

  /// Points of a category that a rule took; negative for the part that could not be taken.
  public struct Loss: Sendable {
    /// The rule; nil for the line which gives back what a category at 0 could not lose.
    public let rule: String?
    public let category: Rule.Category
    public let points: Double
    /// What the rule found; nil for the line which gives back.
    let verdict: Verdict?

    /// Why, in words, written when somebody reads it.
    public var because: Bilingual {
      verdict?.because
        ?? Bilingual(
          en: "not taken: a category stops at 0", fr: "non retirés : une catégorie s’arrête à 0")
    }
  }
}
