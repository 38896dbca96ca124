package import Words

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
