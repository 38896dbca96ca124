public import FormModel

extension Comparison {
  /// The comparison in plain words: `more than 15`, `one of: text, email`.
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
      Bilingual { language in
        (language == .french ? "un de ceux-ci : " : "one of: ")
          + Self.list(values.map { $0.told(in: language) }, language)
      }
    case .mentions(let phrases):
      Bilingual { ($0 == .french ? "contient : " : "mentions: ") + Self.list(phrases, $0) }
    case .some: Bilingual(en: "something", fr: "quelque chose")
    }
  }

  private static func words(_ english: String, _ french: String, _ limit: Double) -> Bilingual {
    Bilingual { ($0 == .french ? french : english) + " " + $0.number(limit) }
  }

  /// More words than this are counted rather than read.
  private static let mostListed = 8

  private static func list(_ items: [String], _ language: Language) -> String {
    let rest = items.count - mostListed
    let told = items.prefix(mostListed).joined(separator: ", ")
    guard rest > 0 else { return told }
    let more = language.count(rest, "other", "others", "autre", "autres")
    return told + (language == .french ? " et " : " and ") + more
  }
}
