/// A sentence in English and in French.
public struct Bilingual: Sendable, Hashable {
  public let english: String
  public let french: String

  public init(en english: String, fr french: String) {
    self.english = english
    self.french = french
  }

  /// The same words in both languages, such as a name.
  public init(_ same: String) {
    self.init(en: same, fr: same)
  }

  /// Writes a sentence once for each language.
  public init(_ sentence: (Language) -> String) {
    self.init(en: sentence(.english), fr: sentence(.french))
  }

  public subscript(language: Language) -> String {
    language == .french ? french : english
  }
}
