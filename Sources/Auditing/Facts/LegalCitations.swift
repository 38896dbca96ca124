import FormModel

/// Finds references to laws in a text.
enum LegalCitations {
  /// The number of references: articles with a number, laws, decrees and orders with theirs.
  static func count(in text: String) -> Int {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return 0 }
    let words = FoldedWords(text, limit: 400).words
    var count = 0
    var isAfterArticle = false
    for (position, word) in words.enumerated() {
      let isArticle =
        articles.contains(word) && namesArticle(Array(words[(position + 1)...].prefix(3)))
      let isText = texts.contains(word) && isNumbered(position, words)
      let isAct = acts.contains(word) && namesYear(Array(words[(position + 1)...].prefix(2)))
      // "Article 3 de la loi n° 78-17" is one reference.
      if isArticle || isAct || isText && !isAfterArticle { count += 1 }
      if isArticle { isAfterArticle = true } else if isText { isAfterArticle = false }
    }
    return count
  }

  private static let articles: Set<String> = ["article", "articles", "art"]
  private static let texts: Set<String> = ["loi", "decret", "ordonnance", "arrete"]
  private static let acts: Set<String> = ["act"]
  /// The letters that say which part of a code an article is in.
  private static let codes: Set<String> = ["l", "r", "d", "lo"]
  private static let links: Set<String> = ["du", "de", "des", "of"]

  /// `L. 114-8`, `R123-4`, `311-1`, `6 du RGPD`: "article 3" alone may be the third thing on a list.
  private static func namesArticle(_ next: [String]) -> Bool {
    guard let first = next.first else { return false }
    if codes.contains(first) { return next.count > 1 && isNumber(next[1]) }
    guard isNumber(first) else { return false }
    let isCoded = first.first?.isLetter == true
    return isCoded || next.count > 1 && (isNumber(next[1]) || links.contains(next[1]))
  }

  /// "Act 2010", "Act of 1978".
  private static func namesYear(_ next: [String]) -> Bool {
    next.first { $0 != "of" }.map { isNumber($0) && ($0.count == 4 || next.first == "of") } ?? false
  }

  /// A number, after one letter at most.
  private static func isNumber(_ word: String) -> Bool {
    let digits = word.first?.isLetter == true ? word.dropFirst() : word[...]
    return digits.first?.isNumber == true
  }

  /// "Loi n° 78-17", "décret du 6 mai": a law named without number or date is no reference.
  private static func isNumbered(_ position: Int, _ words: [String]) -> Bool {
    let next = Array(words[(position + 1)...].prefix(2))
    guard next.count == 2 else { return false }
    return ["no", "du", "n"].contains(next[0]) && isNumber(next[1])
  }
}
