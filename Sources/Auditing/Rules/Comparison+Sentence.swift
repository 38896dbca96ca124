public import FormModel

extension Comparison {
  /// The comparison in plain words: `more than 15`, `text or email`.
  public var sentence: Bilingual {
    switch self {
    case .moreThan(let limit): Self.words("more than", "plus de", limit)
    case .atLeast(let limit): Self.words("at least", "au moins", limit)
    case .lessThan(let limit): Self.words("less than", "moins de", limit)
    case .atMost(let limit): Self.words("at most", "au plus", limit)
    case .equals(let value): Bilingual { value.told(in: $0) }
    case .not(let value):
      Bilingual { ($0 == .french ? "autre chose que " : "other than ") + value.told(in: $0) }
    case .anyOf(let values):
      Bilingual { language in Self.list(values.map { $0.told(in: language) }, language) }
    case .mentions(let sought):
      Bilingual {
        Self.verb(sought, $0) + (sought.dictionary?.meaning[$0] ?? Self.list(sought.phrases, $0))
      }
    case .some: Bilingual(en: "something", fr: "quelque chose")
    }
  }

  private static func verb(_ sought: SoughtPhrases, _ language: Language) -> String {
    if sought.isWhole { return language == .french ? "est parmi : " : "is among: " }
    return language == .french ? "contient " : "mentions "
  }

  private static func words(_ english: String, _ french: String, _ limit: Double) -> Bilingual {
    Bilingual { ($0 == .french ? french : english) + " " + $0.threshold(limit) }
  }

  /// More words than this are counted rather than read.
  private static let mostListed = 8

  /// `a, b or c`; `a, b, … or 12 others`.
  private static func list(_ items: [String], _ language: Language) -> String {
    let or = language == .french ? " ou " : " or "
    let rest = items.count - mostListed
    guard rest > 0 else {
      return (items.count > 1 ? items.dropLast().joined(separator: ", ") + or : "")
        + (items.last ?? "")
    }
    return items.prefix(mostListed).joined(separator: ", ") + or
      + language.count(rest, "other", "others", "autre", "autres")
  }
}
