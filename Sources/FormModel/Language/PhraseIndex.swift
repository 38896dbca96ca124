/// Finds which of many phrases stand in a text, in time proportional to the text.
struct PhraseIndex<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  struct Match {
    /// The words that it covers.
    let range: Range<Int>
    let value: Value
  }

  private var byFirstWord: [String: [(words: [String], value: Value)]] = [:]

  /// Adds a phrase; an empty one is never found.
  mutating func insert(_ phrase: String, _ value: Value) {
    let words = FoldedWords(phrase).words
    guard let first = words.first else { return }
    byFirstWord[first, default: []].append((words, value))
  }

  /// All phrases that stand in a text, from left to right.
  func matches(in text: FoldedWords) -> [Match] {
    var found: [Match] = []
    for start in text.words.indices {
      for candidate in byFirstWord[text.words[start]] ?? [] {
        let end = start + candidate.words.count
        guard end <= text.words.count, text.words[start..<end].elementsEqual(candidate.words)
        else { continue }
        found.append(Match(range: start..<end, value: candidate.value))
      }
    }
    return found
  }

  /// Whether any phrase stands in a text.
  func hasMatch(in text: FoldedWords) -> Bool {
    text.words.indices.contains { start in
      (byFirstWord[text.words[start]] ?? []).contains { candidate in
        let end = start + candidate.words.count
        return end <= text.words.count && text.words[start..<end].elementsEqual(candidate.words)
      }
    }
  }
}
