import Numbers
import Words

/// How people write numbers and durations in words.
package struct SpokenNumbers: Sendable {
  /// `trois` is 3.
  let numbers: [String: Double]
  /// `h` is 60 minutes.
  let units: [String: Double]
  /// Phrases of two words or more which are a duration by themselves, in minutes: `demi heure` is 30.
  private let durations: [String: [(words: [String], minutes: Double)]]
  /// The words by which a number or a duration can begin, beside digits.
  let firstWords: Set<String>
  /// The second words of phrases which are a duration.
  let secondWords: Set<String>

  package init(
    numbers: [String: Double], units: [String: Double],
    durations: [(words: [String], minutes: Double)]
  ) {
    (self.numbers, self.units) = (numbers, units)
    let longestFirst = durations.sorted { $0.words.count > $1.words.count }
    self.durations = Dictionary(grouping: longestFirst) { $0.words.first ?? "" }
    secondWords = Set(durations.compactMap { $0.words.dropFirst().first })
    firstWords = Set(numbers.keys).union(self.durations.keys)
  }

  func beginsDuration(_ word: String) -> Bool { durations[word] != nil }

  func number(_ word: String) -> Double? {
    if let first = word.utf8.first, ByteScan.isDigit(first) {
      return Double(word, within: 0...1_000_000_000)
    }
    return numbers[word]
  }

  /// The duration that begins at a word, and where it ends: `1 h 30`, `trois quarts d heure`.
  func duration(at start: Int, in text: FoldedClauses) -> (minutes: Double, end: Int)? {
    for phrase in durations[text.word(at: start)] ?? []
    where stands(phrase.words, at: start, in: text) {
      return (phrase.minutes, start + phrase.words.count)
    }
    guard start + 1 < text.count, let number = number(text.word(at: start)) else { return nil }
    guard let unit = units[text.word(at: start + 1)] else { return nil }
    var end = start + 2
    var minutes = number * unit
    if unit == 60, end < text.count {
      if ["et", "and"].contains(text.word(at: end)), end + 1 < text.count,
        ["demi", "demie", "half"].contains(text.word(at: end + 1))
      {
        return (minutes + 30, end + 2)
      }
      if let rest = Double(text.word(at: end), within: 1...59) {
        minutes += rest
        end += 1
        if end < text.count, units[text.word(at: end)] == 1 { end += 1 }
      }
    }
    return (minutes, end)
  }

  private func stands(_ words: [String], at start: Int, in text: FoldedClauses) -> Bool {
    start + words.count <= text.count
      && words.indices.allSatisfy { text.word(at: start + $0) == words[$0] }
  }
}
