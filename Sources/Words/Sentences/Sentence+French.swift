extension Sentence {
  /// A text of a file that gives English and French.
  public init(en english: String, fr french: String) {
    self.init(localized: LocalizedText([.english: english, .french: french]))
  }

  public subscript(language: Language) -> String { text(in: language) }
  public var english: String { text(in: .english) }
  public var french: String { text(in: .french) }
}

extension Language {
  public static let french = Language(rawValue: "fr") ?? .english

  /// Words between the quotation marks of the language.
  public func quoted(_ words: String) -> String { Sentence.quoted(words).text(in: self) }
}
