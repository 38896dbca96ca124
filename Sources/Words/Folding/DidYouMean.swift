/// Guesses which word somebody meant.
package enum DidYouMean {
  /// Longer words are never slips of the finger, and would take long to compare.
  private static let longestWord = 64
  private static let mostSlips = 3

  /// The nearest word: at most three slips away, one for each three letters of what was
  /// written: “major” is another word than “minor”, not a slip.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longestWord else { return nil }
    let written = word.lowercased()
    let nearest =
      candidates
      .map { (word: $0, slips: EditDistance.between(written, $0.lowercased())) }
      .min { ($0.slips, $0.word) < ($1.slips, $1.word) }
    guard let nearest, nearest.slips <= mostSlips, nearest.slips * 3 <= written.count
    else { return nil }
    return nearest.word
  }

  /// `did you mean “choices”?`, or else what the reader can choose from.
  package static func hint(
    for word: String, among candidates: some Sequence<String>, otherwise: Sentence?
  ) -> Sentence? {
    nearest(to: word, among: candidates).map { Sentence("did you mean \(quoted: $0)?") }
      ?? otherwise
  }
}

/// How many slips of the finger make one word of another: a letter added, left out or replaced, or
/// two neighbours exchanged.
enum EditDistance {
  /// The optimal string alignment: 0 for equal words, the same both ways.
  ///
  /// The time is the product of the lengths; callers compare short words only.
  static func between(_ one: String, _ other: String) -> Int {
    let letters = Array(one)
    let others = Array(other)
    var before: [Int] = []
    var above: [Int] = []
    var row = Array(0...letters.count)
    for (position, letter) in others.enumerated() {
      (before, above) = (above, row)
      row[0] = position + 1
      for column in letters.indices {
        let replaced = above[column] + (letters[column] == letter ? 0 : 1)
        row[column + 1] = min(replaced, row[column] + 1, above[column + 1] + 1)
        let isExchange =
          column > 0 && position > 0 && letters[column] == others[position - 1]
          && letters[column - 1] == letter
        if isExchange { row[column + 1] = min(row[column + 1], before[column - 1] + 1) }
      }
    }
    return row[letters.count]
  }
}
