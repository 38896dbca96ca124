/// A text with its translations, as rules and other files give it: `{ en: …, fr: … }`.
public struct LocalizedText: Sendable, Hashable {
  private let texts: [Language: String]

  public init(_ texts: [Language: String]) {
    self.texts = texts
  }

  /// The same words in every language, such as a name.
  public init(_ same: String) {
    self.init(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, same) }))
  }

  /// The text in a language, else in English; `RuleFiles` refuses a file which lacks a language.
  public subscript(language: Language) -> String {
    texts[language] ?? texts[.english] ?? ""
  }

  func mapped(_ change: (String) -> String) -> LocalizedText {
    LocalizedText(texts.mapValues(change))
  }
}

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
