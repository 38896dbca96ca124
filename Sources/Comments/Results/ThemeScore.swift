import Foundation
package import Words

/// Holds the themes that are found in comments against those that people gave them.
package struct ThemeScore {
  private let book: ThemeBook
  private let pseudonymizer: Pseudonymizer
  private var finder: ThemeFinder
  package private(set) var comments = 0
  /// Ids that are no themes.
  package private(set) var unknown: Set<String> = []
  private var counts: [CodingCounts]
  private var confusions: [ThemeConfusion: Int] = [:]
  private var cues: [ThemeCue: CueCounts] = [:]
  /// Comments which are coded otherwise.
  package private(set) var differences: [Disagreement] = []

  private struct CodingCounts {
    var both = 0
    var foundOnly = 0
    var codedOnly = 0
  }

  private struct ThemeConfusion: Hashable {
    let coded: String
    let found: String
  }

  private struct ThemeCue: Hashable {
    let theme: Int
    let text: String
  }

  private struct CueCounts {
    var right = 0
    var wrong = 0
  }

  /// A comment that people and formaudit put under different themes.
  package struct Disagreement: Sendable {
    package let text: String
    package let coded: [String]
    package let found: [String]
  }

  private static let mostDifferences = 2000

  package init(book: ThemeBook, language: Language) {
    self.book = book
    pseudonymizer = Pseudonymizer(words: book.words.privacy, language: language)
    finder = ThemeFinder(book: book)
    counts = Array(repeating: CodingCounts(), count: book.themes.count)
  }

  /// Takes a comment and the ids of its themes, parted by spaces, commas or bars.
  package mutating func add(_ text: String, coded: String) {
    let ids = Self.ids(in: coded)
    let known = Set(book.themes.map(\.id))
    unknown.formUnion(ids.subtracting(known))
    let safe = pseudonymizer.pseudonymized(text).text
    let words = FoldedClauses(safe)
    let places = finder.themes(in: words)
    let found = Set(places.map { book.themes[$0].id })
    comments += 1
    for place in places { countCues(of: place, in: words, ids) }
    for (place, theme) in book.themes.enumerated() {
      switch (ids.contains(theme.id), found.contains(theme.id)) {
      case (true, true): counts[place].both += 1
      case (false, true): counts[place].foundOnly += 1
      case (true, false): counts[place].codedOnly += 1
      case (false, false): break
      }
    }
    if ids != found { differ(safe, ids, found) }
  }

  /// The ids of themes as people write them in a cell.
  package static func ids(in cell: String) -> Set<String> {
    Set(
      cell.lowercased().replacing("_", with: "-")
        .split { " ,;|\n".contains($0) }.map(String.init)
    )
    .subtracting(["none", "unsorted"])
  }

  private mutating func countCues(of theme: Int, in words: FoldedClauses, _ coded: Set<String>) {
    let isRight = coded.contains(book.themes[theme].id)
    for text in finder.cues(of: theme, in: words) {
      let cue = ThemeCue(theme: theme, text: text)
      if isRight {
        cues[cue, default: CueCounts()].right += 1
      } else {
        cues[cue, default: CueCounts()].wrong += 1
      }
    }
  }

  private mutating func differ(_ text: String, _ ids: Set<String>, _ found: Set<String>) {
    for missed in ids.subtracting(found) {
      for other in found.subtracting(ids) {
        confusions[ThemeConfusion(coded: missed, found: other), default: 0] += 1
      }
    }
    guard differences.count < Self.mostDifferences else { return }
    differences.append(Disagreement(text: text, coded: ids.sorted(), found: found.sorted()))
  }

  package var table: ThemeScoreTable {
    let rows = zip(book.themes, counts).filter { $1.both + $1.foundOnly + $1.codedOnly > 0 }.map {
      theme, counts in
      ThemeScoreTable.Row(
        theme: theme.id, both: counts.both, foundOnly: counts.foundOnly,
        codedOnly: counts.codedOnly, of: comments)
    }
    let pairs = confusions.map {
      ThemeScoreTable.Confusion(coded: $0.key.coded, found: $0.key.found, comments: $0.value)
    }
    return ThemeScoreTable(
      comments: comments, rows: rows,
      confusions: pairs.sorted {
        ($1.comments, $0.coded, $0.found) < ($0.comments, $1.coded, $1.found)
      }, cues: cueRows)
  }

  /// Those most often wrong first.
  private var cueRows: [ThemeScoreTable.CueRow] {
    let rows = cues.map { cue, counts in
      ThemeScoreTable.CueRow(
        theme: book.themes[cue.theme].id, cue: cue.text, right: counts.right, wrong: counts.wrong)
    }
    return rows.sorted {
      ($1.wrong, $0.right, $0.theme, $0.cue) < ($0.wrong, $1.right, $1.theme, $1.cue)
    }
  }
}
