/// What is put into a sentence. A language decides how it is written.
enum Argument: Sendable, Hashable {
  case sentence(Sentence)
  case number(Double)
  case threshold(Double)
  case percentage(Double)
  /// In seconds.
  case duration(Double)

  func text(in language: Language) -> String {
    switch self {
    case .sentence(let sentence): sentence.text(in: language)
    case .number(let value): language.number(value)
    case .threshold(let value): language.threshold(value)
    case .percentage(let share): language.percentage(share)
    case .duration(let seconds): language.duration(seconds)
    }
  }

  /// The number that chooses between singular and plural.
  var count: Double {
    switch self {
    case .number(let value), .threshold(let value): value
    case .percentage(let share): share * 100
    case .sentence, .duration: 0
    }
  }
}
