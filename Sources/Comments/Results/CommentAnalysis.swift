package import Report
package import Words

/// What was found in one comment.
package struct ReadComment: Sendable {
  /// What is quoted of it: nothing in it points to anybody.
  package let verbatim: Verbatim
  package let rating: Double?
  /// Places of its themes in the book.
  package let themes: [Int]
  package let tie: Tie
  package let replaced: [IdentifierKind: Int]
}

/// Reads comments one after the other: takes out what points to people, then finds themes and ties.
package struct CommentAnalysis: Sendable {
  private let pseudonymizer: Pseudonymizer
  private var finder: ThemeFinder
  private var ties: TieFinder?

  package init(book: ThemeBook, audit: Report.Audit? = nil, language: Language) {
    pseudonymizer = Pseudonymizer(words: book.words.privacy, language: language)
    finder = ThemeFinder(book: book)
    ties = audit.map { TieFinder($0, words: book.words) }
  }

  /// Counts the comments of some records.
  package mutating func read(
    _ records: [ExportRecord], into tally: CommentTally
  ) -> (CommentTally, ReadingTotals) {
    var tally = tally
    var totals = ReadingTotals()
    // One kind of work after the other: the code of all does not fit in the cache.
    let comments = records.compactMap { totals.comment(of: $0) }
    let texts = comments.map { pseudonymizer.pseudonymized($0.text) }
    for (comment, text) in zip(comments, texts) { tally.add(read(comment, as: text)) }
    return (tally, totals)
  }

  package mutating func read(_ comment: Comment) -> ReadComment {
    read(comment, as: pseudonymizer.pseudonymized(comment.text))
  }

  private mutating func read(
    _ comment: Comment, as pseudonymized: (text: String, found: [IdentifierKind: Int])
  ) -> ReadComment {
    let (text, replaced) = pseudonymized
    let clauses = FoldedClauses(text)
    let themes = finder.themes(in: clauses)
    let tie = ties?.tie(clauses) ?? .wholeJourney
    let verbatim = Verbatim(line: comment.line, text: text, day: comment.day, tie: tie.subject)
    return ReadComment(
      verbatim: verbatim, rating: comment.rating, themes: themes, tie: tie, replaced: replaced)
  }
}
