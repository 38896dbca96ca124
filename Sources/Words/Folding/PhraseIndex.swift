/// Finds which of many phrases stand in a text, in time proportional to the text.
package struct PhraseIndex<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  package struct Match {
    /// The words that it covers.
    package let range: Range<Int>
    package let value: Value
  }

  @usableFromInline var phrases = PhraseTable()
  @usableFromInline var values: [Value] = []

  /// - Parameter count: How many phrases are expected.
  package init(expecting count: Int = 0) {
    if count > 0 { phrases.reserveCapacity(count) }
    values.reserveCapacity(count)
  }

  /// Adds a phrase; an empty one is never found.
  @inlinable
  package mutating func insert(_ phrase: String, _ value: Value) {
    phrases.insert(phrase, number: values.count)
    values.append(value)
  }

  /// All phrases that stand in a text, from left to right.
  package func matches(in text: FoldedWords) -> [Match] {
    phrases.matches(in: text).map { Match(range: $0.range, value: values[$0.number]) }
  }

  /// Whether a phrase may stand in a text: when not, the text need not be folded.
  package func mayMatch(_ text: String) -> Bool { phrases.firstWords.mayPass(text) }

  /// Whether any phrase stands in a text.
  package func hasMatch(in text: FoldedWords) -> Bool { phrases.hasMatch(in: text) }
}

extension PhraseIndex<Int> {
  /// Phrases of several lists, each with the place of its list.
  package init(of lists: [[String]]) {
    self.init(expecting: lists.reduce(0) { $0 + $1.count })
    for (place, phrases) in lists.enumerated() {
      for phrase in phrases { insert(phrase, place) }
    }
  }
}

extension PhraseIndex<Bool> {
  /// Phrases of which only matters whether one stands in a text.
  package init(of phrases: [String]) {
    self.init(expecting: phrases.count)
    for phrase in phrases { insert(phrase, true) }
  }
}
