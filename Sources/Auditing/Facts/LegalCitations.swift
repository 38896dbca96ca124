import FormModel

/// Finds references to laws in a text.
struct LegalCitations {
  private let words: [String]
  private let vocabulary: Vocabulary
  private let text: FoldedWords

  /// The number of references: articles with a number, laws, decrees and orders with theirs.
  static func count(in text: String, _ vocabulary: Vocabulary) -> Int {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return 0 }
    return LegalCitations(FoldedWords(text, limit: 400), vocabulary).count
  }

  private init(_ text: FoldedWords, _ vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    words = text.words
  }

  private var count: Int {
    let articles = places(.lawArticles).filter(isNamedArticle)
    let acts = places(.lawActs).filter(isYearAfter)
    let texts = places(.lawTexts).filter(isNumberedAfter)
    // "Article 3 de la loi n° 78-17" is one reference: an article takes the next text with it.
    let ofArticles = Set(articles.compactMap { article in texts.first { $0 > article } })
    return articles.count + acts.count + texts.count - ofArticles.count
  }

  private func places(_ list: Vocabulary.List) -> [Int] {
    vocabulary.places(list, in: text).map(\.lowerBound)
  }

  private func isWord(_ list: Vocabulary.List, at place: Int) -> Bool {
    places(list).contains(place)
  }

  /// `L. 114-8`, `R123-4`, `311-1`, `6 du RGPD`: "article 3" alone may be the third thing on a list.
  private func isNamedArticle(_ place: Int) -> Bool {
    if isWord(.codeParts, at: place + 1) { return isNumber(place + 2) }
    guard isNumber(place + 1) else { return false }
    let isCoded = words[place + 1].first?.isLetter == true
    return isCoded || isNumber(place + 2) || isWord(.afterArticles, at: place + 2)
  }

  /// "Act 2010", "Act of 1978".
  private func isYearAfter(_ place: Int) -> Bool {
    if isWord(.afterArticles, at: place + 1) { return isNumber(place + 2) }
    return isNumber(place + 1) && words[place + 1].count == Self.digitsOfAYear
  }

  /// "Loi n° 78-17", "décret du 6 mai": a law named without number or date is no reference.
  private func isNumberedAfter(_ place: Int) -> Bool {
    isWord(.beforeLawNumbers, at: place + 1) && isNumber(place + 2)
  }

  /// A number, after one letter at most.
  private func isNumber(_ place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    let word = words[place]
    return word.first?.isNumber == true
      || word.first?.isLetter == true && word.dropFirst().first?.isNumber == true
  }

  private static let digitsOfAYear = 4
}
