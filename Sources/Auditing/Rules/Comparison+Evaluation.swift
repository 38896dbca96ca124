import FormModel
import Words

/// What a condition says of a subject.
enum Truth: Sendable {
  case holds
  case fails
  /// The HTML cannot tell.
  case undecided(Sentence)
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
  var expectation: Sentence {
    switch self {
    case .moreThan(let limit): Sentence("at most \(threshold: limit)")
    case .atLeast(let limit): Sentence("less than \(threshold: limit)")
    case .lessThan(let limit): Sentence("at least \(threshold: limit)")
    case .atMost(let limit): Sentence("more than \(threshold: limit)")
    case .equals(.none): Sentence("something")
    case .equals(.flag(let value)): FactValue.flag(!value).sentence
    case .equals(let value): Sentence("other than \(value.sentence)")
    case .not(let value): value.sentence
    case .anyOf(let values):
      Sentence("none of: \(Sentence(list: values.map(\.sentence)))", context: "values")
    case .mentions(let sought):
      Sentence("none of: \(sought.phrases.joined(separator: ", "))", context: "phrases")
    case .some: FactValue.none.sentence
    }
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
