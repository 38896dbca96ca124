import FormModel

extension FactTable {
  /// What is observed about the running text of a page.
  static let readabilityFacts: [Fact] = [
    .number(
      "french reading ease", .page,
      Bilingual(
        en:
          "the mark of Kandel and Moles for the instructions and hints, about 100 when very easy; none for the home page",
        fr:
          "la note de Kandel et Moles pour les consignes et les aides, 100 environ si très facile ; rien pour l’accueil"
      )
    ) {
      readingEase($0, .french)
    },
    .number(
      "english reading ease", .page,
      Bilingual(
        en:
          "the mark of Flesch for the instructions and hints, about 100 when very easy; none for the home page",
        fr:
          "la note de Flesch pour les consignes et les aides, 100 environ si très facile ; rien pour l’accueil"
      )
    ) {
      readingEase($0, .english)
    },
    .number(
      "words of the longest sentence", .page,
      Bilingual(
        en:
          "the number of words of the longest sentence of the instructions and hints; none for the home page",
        fr:
          "le nombre de mots de la plus longue phrase des consignes et des aides ; rien pour l’accueil"
      )
    ) {
      .count(ease($0)?.wordsOfLongestSentence)
    },
    .words(
      "longest sentence", .page,
      Bilingual(en: "the longest sentence, shortened", fr: "la plus longue phrase, abrégée")
    ) {
      ease($0).map { shortened($0.longestSentence) }
    },
  ]

  /// The home page tells of much else than the procedure.
  private static func ease(_ subject: Subject) -> ReadingEase? {
    guard let page = subject.page, page != subject.scene.journey.home else { return nil }
    return subject.scene.readingEase(page)
  }

  /// Few words make no mark: one rare word would change it.
  private static func readingEase(_ subject: Subject, _ language: Language) -> FactValue {
    guard subject.thePage.flatMap({ Language(ofPage: $0) }) == language, let ease = ease(subject),
      let mark = ease.mark
    else { return .none }
    guard ease.words >= fewestWords else {
      return .undecided(
        Bilingual(
          en: "too few words to judge how easy the text is",
          fr: "trop peu de mots pour juger si le texte est facile"))
    }
    return .number(mark)
  }

  private static func shortened(_ sentence: String) -> String {
    let words = sentence.split(separator: " ")
    return words.count <= 14 ? sentence : words.prefix(12).joined(separator: " ") + " …"
  }

  private static let fewestWords = 60
}

extension ReadingEase {
  /// How easy the instructions and hints of a page are; nil in other languages than ours.
  init?(of page: Page) {
    guard let language = Language(ofPage: page) else { return nil }
    let hints = page.questions.lazy.flatMap { Sentences.of($0.hint) }
    self.init(of: page.prose.sentences, then: hints, language: language)
  }
}

extension Language {
  /// The language that a page declares, when it is one of those that formaudit speaks.
  init?(ofPage page: Page) {
    self.init(rawValue: String(page.language.prefix(2)))
  }
}
