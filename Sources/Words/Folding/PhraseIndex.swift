/// Finds which of many phrases stand in a text, in time proportional to the text.
public struct PhraseIndex<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  public struct Match {
    /// The words that it covers.
    public let range: Range<Int>
    public let value: Value
  }

  private var byFirstWord: [String: [(words: [String], value: Value)]] = [:]
  private var firstWords = FirstWordFilter()

  public init() {}

  /// Adds a phrase; an empty one is never found.
  public mutating func insert(_ phrase: String, _ value: Value) {
    let words = FoldedWords(phrase).words
    guard let first = words.first else { return }
    byFirstWord[first, default: []].append((words, value))
    firstWords.insert(first.utf8)
  }

  /// All phrases that stand in a text, from left to right.
  public func matches(in text: FoldedWords) -> [Match] {
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

  /// Whether a phrase may stand in a text: when not, the text need not be folded.
  public func mayMatch(_ text: String) -> Bool { firstWords.mayPass(text) }

  /// Whether any phrase stands in a text.
  public func hasMatch(in text: FoldedWords) -> Bool {
    text.words.indices.contains { start in
      (byFirstWord[text.words[start]] ?? []).contains { candidate in
        let end = start + candidate.words.count
        return end <= text.words.count && text.words[start..<end].elementsEqual(candidate.words)
      }
    }
  }
}
