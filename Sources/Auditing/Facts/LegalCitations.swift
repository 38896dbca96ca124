import FormModel

/// Finds references to laws in a text.
enum LegalCitations {
  /// The number of references: articles with a number, laws, decrees and orders with theirs.
  static func count(in text: String) -> Int {
    guard text.contains(where: \.isNumber) else { return 0 }
    let words = FoldedWords(text, limit: 400).words
    var count = 0
    var isAfterArticle = false
    for (position, word) in words.enumerated() {
      let isArticle = articles.contains(word) && hasNumber(after: position, in: words, skipping: codes)
      let isText = texts.contains(word) && isNumbered(position, words)
      let isAct = acts.contains(word) && hasNumber(after: position, in: words, skipping: ["of"])
      // "Article 3 de la loi n° 78-17" is one reference.
      if isArticle || isAct || isText && !isAfterArticle { count += 1 }
      if isArticle { isAfterArticle = true } else if isText { isAfterArticle = false }
    }
    return count
  }

  private static let articles: Set<String> = ["article", "articles", "art"]
  private static let texts: Set<String> = ["loi", "decret", "ordonnance", "arrete"]
  private static let acts: Set<String> = ["act", "usc", "cfr"]
  /// The letters that say which part of a code an article is in.
  private static let codes: Set<String> = ["l", "r", "d", "lo", "a", "er"]

  /// `L. 114-8`, `R123-4`, `311-1`.
  private static func hasNumber(
    after position: Int, in words: [String], skipping skipped: Set<String>
  ) -> Bool {
    let next = words[(position + 1)...].prefix(2)
    guard let first = next.first else { return false }
    if isNumber(first) { return true }
    return skipped.contains(first) && next.count == 2 && isNumber(next[position + 2])
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
