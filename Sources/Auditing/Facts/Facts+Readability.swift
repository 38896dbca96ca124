import FormModel

extension FactTable {
  /// What is observed about the running text of a page.
  static let readabilityFacts: [Fact] = [
    .number(
      "french reading ease", .page,
      Sentence(
        "the mark of Kandel and Moles for the instructions and hints, about 100 when very easy; none for the home page"
      )
    ) {
      readingEase($0, .french)
    },
    .number(
      "english reading ease", .page,
      Sentence(
        "the mark of Flesch for the instructions and hints, about 100 when very easy; none for the home page"
      )
    ) {
      readingEase($0, .english)
    },
    .number(
      "words of the longest sentence", .page,
      Sentence(
        "the number of words of the longest sentence of the instructions and hints; none for the home page"
      )
    ) {
      .count(ease($0)?.wordsOfLongestSentence)
    },
    .words("longest sentence", .page, Sentence("the longest sentence, shortened")) {
      ease($0).map { shortened($0.longestSentence) }
    },
  ]

  /// The home page tells of much else than the procedure.
  private static func ease(_ subject: PageSubject) -> ReadingEase? {
    subject.index == subject.context.journey.home
      ? nil : subject.context.readingEase(subject.index)
  }

  /// Few words make no mark: one rare word would change it.
  private static func readingEase(_ subject: PageSubject, _ language: ReadableLanguage) -> FactValue
  {
    guard ReadableLanguage(ofPage: subject.page) == language,
      let ease = ease(subject),
      let mark = ease.mark
    else { return .none }
    guard ease.words >= fewestWords else {
      return .undecided(
        Sentence("too few words to judge how easy the text is"))
    }
    return .number(mark)
  }

  private static func shortened(_ sentence: String) -> String {
    let words = sentence.utf8.split(separator: UInt8(ascii: " "), maxSplits: 14)
    if words.count <= 14 { return sentence }
    return words.prefix(12).map { String(Substring($0)) }.joined(separator: " ") + " …"
  }

  private static let fewestWords = 60
}

extension ReadingEase {
  /// How easy the instructions and hints of a page are; nil in other languages than ours.
  init?(of page: Page) {
    guard let language = ReadableLanguage(ofPage: page) else { return nil }
    let hints = page.questions.lazy.flatMap { Sentences.of($0.hint) }
    self.init(of: page.prose.sentences, then: hints, language: language)
  }
}

extension ReadableLanguage {
  /// The language that a page declares, when its ease of reading can be told.
  init?(ofPage page: Page) {
    self.init(rawValue: String(page.language.prefix(2)))
  }
}
