/// A text with its translations, as rules and other files give it: `{ en: …, fr: … }`.
public struct LocalizedText: Sendable, Hashable {
  /// In the order of the languages, English first; nil for one in which there is none.
  private let texts: [String?]

  public init(_ texts: [Language: String]) {
    self.init { texts[$0] }
  }

  /// Takes the text in each language, nil for none.
  package init(in text: (Language) -> String?) {
    texts = Language.allCases.map(text)
  }

  /// The same words in every language, such as a name.
  public init(_ same: String) {
    self.init { _ in same }
  }

  private init(texts: [String?]) {
    self.texts = texts
  }

  /// The text in a language, else in English; `RuleFiles` refuses a file which lacks a language.
  public subscript(language: Language) -> String {
    let place = Language.allCases.firstIndex(of: language)
    return place.flatMap { texts[$0] } ?? texts.first.flatMap(\.self) ?? ""
  }

  func mapped(_ change: (String) -> String) -> LocalizedText {
    LocalizedText(texts: texts.map { $0.map(change) })
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
