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
