/// Finds which of many phrases stand in a text, in time proportional to the text.
package struct PhraseIndex<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  package struct Match {
    /// The words that it covers.
    package let range: Range<Int>
    /// The place of the phrase in the list that was given.
    package let place: Int
    package let value: Value
  }

  private let phrases: PhraseTable
  private let values: [Value]

  /// Takes phrases, of which an empty one is never found, and what each stands for.
  package init(_ phrases: [String] = [], _ values: [Value] = []) {
    self.phrases = PhraseTable(phrases)
    self.values = values
  }

  /// All phrases that stand in a text, from left to right.
  package func matches(in text: FoldedWords) -> [Match] {
    phrases.matches(in: text).map {
      Match(range: $0.range, place: $0.place, value: values[$0.place])
    }
  }

  /// Whether a phrase may stand in a text: when not, the text need not be folded.
  package func mayMatch(_ text: String) -> Bool { phrases.firstWords.mayPass(text) }

  /// Whether any phrase stands in a text.
  package func hasMatch(in text: FoldedWords) -> Bool { phrases.hasMatch(in: text) }
}

extension PhraseIndex<Int> {
  /// Phrases of several lists, each with the place of its list.
  package init(of lists: [[String]]) {
    self.init(
      lists.flatMap(\.self),
      lists.enumerated().flatMap { place, list in repeatElement(place, count: list.count) })
  }
}

extension PhraseIndex<Bool> {
  /// Phrases of which only matters whether one stands in a text.
  package init(of phrases: [String]) {
    self.init(phrases, phrases.map { _ in true })
  }
}
