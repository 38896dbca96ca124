import FormModel
import Words

/// Finds the lines of a mandate that a question falls under.
///
/// What a question asks for counts first, then its words; words of the whole question count more than
/// both, so that a lawyer can put right what was taken for something else. A line that names people or
/// things is about these only; one that names none is about whoever fills in the form.
struct LineFinder {
  private let lines: [Mandate.Line]
  /// The lines of each purpose, with how well they are about it: a line about a whole is about its
  /// parts too, less than one which names them.
  private var byPurpose: [String: [Int: Int]] = [:]
  private let phrases: PhraseIndex<Int>
  private let whose: PhraseIndex<Int>
  private let others: OtherPeople

  init(_ mandate: Mandate, _ purposes: PurposeBook, _ others: OtherPeople) {
    lines = mandate.lines
    self.others = others
    phrases = PhraseIndex(of: lines.map(\.words))
    whose = PhraseIndex(of: lines.map(\.of))
    for (place, line) in lines.enumerated() {
      for part in line.purposes.flatMap({ purposes[$0]?.parts ?? [] }) {
        byPurpose[part, default: [:]][place] = 1
      }
      for purpose in line.purposes { byPurpose[purpose, default: [:]][place] = 2 }
    }
  }

  /// What speaks for one line.
  struct LineMatch {
    let line: Int
    /// The words that name the people or things it is about, when the line names some.
    let whose: String?
    /// The words of the line that stand in the question.
    let words: String?
    let isByPurpose: Bool
    let rank: [Int]
  }

  /// What was found for one question.
  struct LinesFound {
    /// Those that nothing tells apart: one, when it is sure.
    let best: [LineMatch]
    /// Lines about what is asked, but of other people than those who are asked about.
    let ofOthers: [Int]
  }

  func lines(for held: HeldQuestion) -> LinesFound {
    let asked = held.question.purpose.flatMap { byPurpose[$0] } ?? [:]
    let wording = held.wording
    let said = longest(phrases.matches(in: wording), wording)
    let named = named(in: held.surroundings)
    let isOfOthers = others.areAsked(by: held)
    func isAbout(_ line: Int) -> Bool {
      lines[line].of.isEmpty ? said[line] != nil || !isOfOthers : named[line] != nil
    }
    let near = Set(asked.keys).union(said.keys).sorted()
    let found = near.filter(isAbout).map {
      match($0, named[$0], said[$0], asked[$0] ?? 0, of: wording.count)
    }
    return LinesFound(best: best(of: found), ofOthers: near.filter { !isAbout($0) })
  }

  /// The words that name the people or things of each line, in the text that says most of them.
  private func named(in texts: [FoldedWords]) -> [Int: [String]] {
    texts.reduce(into: [:]) { named, text in
      named.merge(longest(whose.matches(in: text), text)) { $0.count > $1.count ? $0 : $1 }
    }
  }

  private func match(
    _ line: Int, _ named: [String]?, _ said: [String]?, _ purpose: Int, of count: Int
  ) -> LineMatch {
    let isWhole = said.map { $0.count == count } ?? false
    return LineMatch(
      line: line, whose: named?.joined(separator: " "), words: said?.joined(separator: " "),
      isByPurpose: purpose > 0,
      rank: [named?.count ?? 0, isWhole ? 1 : 0, purpose, said?.count ?? 0])
  }

  /// The matches that none of the others outranks; where some of them have their place in the text,
  /// these alone.
  private func best(of found: [LineMatch]) -> [LineMatch] {
    guard let highest = found.map(\.rank).max(by: { $0.lexicographicallyPrecedes($1) }) else {
      return []
    }
    let best = found.filter { $0.rank == highest }
    let placed = best.filter { lines[$0.line].article != nil }
    return placed.isEmpty ? best : placed
  }

  /// The longest phrase of each line in a text, as words.
  private func longest(
    _ matches: [PhraseIndex<Int>.Match], _ text: FoldedWords
  ) -> [Int: [String]] {
    Dictionary(
      matches.map { ($0.value, Array(text.words[$0.range])) },
      uniquingKeysWith: { $0.count >= $1.count ? $0 : $1 })
  }
}
