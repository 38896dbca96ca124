package import Words

extension Language {
  package static let french = allCases.first { $0.rawValue == "fr" } ?? .english
}

extension Sentence {
  /// A text of a file that gives English and French.
  package init(en english: String, fr french: String) {
    self.init(localized: LocalizedText([.english: english, .french: french]))
  }

  package subscript(language: Language) -> String { text(in: language) }
  package var english: String { text(in: .english) }
  package var french: String { text(in: .french) }
}
