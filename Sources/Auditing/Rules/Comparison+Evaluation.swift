import FormModel

/// What a condition says of a subject.
enum Truth: Sendable {
  case holds
  case fails
  /// The HTML cannot tell.
  case undecided(Bilingual)
}

extension Condition {
  func truth(for subject: Subject) -> Truth {
    let observed = fact.observe(subject)
    if case .undecided(let reason) = observed { return .undecided(reason) }
    return comparison.accepts(observed) ? .holds : .fails
  }
}

extension Comparison {
  /// Whether an observed value fits. A value which is not there fits no number.
  func accepts(_ observed: FactValue) -> Bool {
    switch self {
    case .moreThan(let limit): observed.number.map { $0 > limit } ?? false
    case .atLeast(let limit): observed.number.map { $0 >= limit } ?? false
    case .lessThan(let limit): observed.number.map { $0 < limit } ?? false
    case .atMost(let limit): observed.number.map { $0 <= limit } ?? false
    case .equals(let value): observed == value
    case .not(let value): observed != value
    case .anyOf(let values): values.contains(observed)
    case .mentions(let sought): observed.text.map(sought.stand) ?? false
    case .some: observed != .none
    }
  }

  /// What a page must show for the rule to pass, in words.
  var expectation: Bilingual {
    switch self {
    case .moreThan(let limit): Self.bound("at most", "au plus", limit)
    case .atLeast(let limit): Self.bound("less than", "moins de", limit)
    case .lessThan(let limit): Self.bound("at least", "au moins", limit)
    case .atMost(let limit): Self.bound("more than", "plus de", limit)
    case .equals(.none): Bilingual(en: "something", fr: "quelque chose")
    case .equals(.flag(let value)): Bilingual { FactValue.flag(!value).told(in: $0) }
    case .equals(let value):
      Bilingual { ($0 == .french ? "autre chose que " : "other than ") + value.told(in: $0) }
    case .not(let value): Bilingual { value.told(in: $0) }
    case .anyOf(let values):
      Bilingual { language in
        (language == .french ? "rien de : " : "none of: ")
          + values.map { $0.told(in: language) }.joined(separator: ", ")
      }
    case .mentions(let sought):
      Bilingual {
        ($0 == .french ? "aucun de : " : "none of: ") + sought.phrases.joined(separator: ", ")
      }
    case .some: Bilingual(en: "none", fr: "rien")
    }
  }

  private static func bound(_ english: String, _ french: String, _ limit: Double) -> Bilingual {
    Bilingual { ($0 == .french ? french : english) + " " + $0.threshold(limit) }
  }
}

extension FactValue {
  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  var text: String? {
    if case .words(let text) = self { text } else { nil }
  }
}
