/// Tells whether a page that declares no language is in French.
struct FrenchReader {
  let vocabulary: Vocabulary

  /// Whether its title, headings and questions hold words of French, and no more of its neighbours.
  func hasFrenchWords(_ page: Page) -> Bool {
    let texts =
      [page.title] + page.headings.prefix(Self.mostHeadings).map(\.text)
      + page.questions.prefix(Self.mostQuestions).map(\.wording)
    let words = texts.map { FoldedWords($0, limit: Self.mostWords) }
    let french = words.reduce(0) { $0 + vocabulary.count(.frenchWords, in: $1) }
    let others = words.reduce(0) { $0 + vocabulary.count(.otherLanguages, in: $1) }
    return french > 0 && french >= others
  }

  // More would change nothing.
  private static let mostHeadings = 20
  private static let mostQuestions = 60
  private static let mostWords = 30
}
