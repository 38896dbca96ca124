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
    for record in records {
      if let comment = totals.comment(of: record) { tally.add(read(comment)) }
    }
    return (tally, totals)
  }

  package mutating func read(_ comment: Comment) -> ReadComment {
    let (text, replaced) = pseudonymizer.pseudonymized(comment.text)
    let clauses = FoldedClauses(text)
    let themes = finder.themes(in: clauses)
    let tie = ties?.tie(clauses) ?? .wholeJourney
    let verbatim = Verbatim(line: comment.line, text: text, day: comment.day, tie: tie.subject)
    return ReadComment(
      verbatim: verbatim, rating: comment.rating, themes: themes, tie: tie, replaced: replaced)
  }
}
