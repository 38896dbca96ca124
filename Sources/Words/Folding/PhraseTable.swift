import Numbers

/// Phrases by their first word, each with its place in the list that was given.
///
/// Their folded words stand one after the other in one list of bytes: thousands of phrases are taken at
/// each start of the program. A class, which is asked some hundred times a page without a copy of what it
/// holds; no generic one: other modules call it as fast as their own code.
final class PhraseTable: Sendable {
  private let phrases: [Phrase]
  private let bytes: [UInt8]
  /// By hash of the first word, as many as a power of two: the place of a phrase.
  private let chains: [Int]
  let firstWords: FirstWordFilter

  private struct Phrase {
    /// The hash of the first word.
    let hash: UInt64
    /// The place in the list.
    let place: Int
    /// The words, in `bytes`.
    let text: Range<Int>
    let wordCount: Int
    /// The next phrase of the chain; none is negative.
    let next: Int
  }

  private static let none = -1

  /// - Parameter list: The phrases; an empty one is never found.
  init(_ list: [String]) {
    var phrases: [Phrase] = []
    var bytes: [UInt8] = []
    var firstWords = FirstWordFilter()
    phrases.reserveCapacity(list.count)
    bytes.reserveCapacity(list.count * 12)
    var chains = [Int](repeating: Self.none, count: Self.powerOfTwo(from: list.count))
    // The last comes first: the first of a chain is the first that was given.
    for place in list.indices.reversed() {
      let start = bytes.count
      let wordCount = FoldedWords.fold(list[place], into: &bytes)
      guard wordCount > 0 else { continue }
      let firstWord = bytes[start...].prefix { $0 != 0x20 }
      let hash = StableHash(of: firstWord).value
      firstWords.insert(hash: hash)
      let slot = Self.slot(hash, of: chains.count)
      phrases.append(
        Phrase(
          hash: hash, place: place, text: start..<bytes.count, wordCount: wordCount,
          next: chains[slot]))
      chains[slot] = phrases.count - 1
    }
    self.phrases = phrases
    self.bytes = bytes
    self.chains = chains
    self.firstWords = firstWords
  }

  private static func powerOfTwo(from count: Int) -> Int {
    count < 2 ? 1 : 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }

  private static func slot(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash & UInt64(count - 1))
  }

  func matches(in text: FoldedWords) -> [(range: Range<Int>, place: Int)] {
    var found: [(range: Range<Int>, place: Int)] = []
    forEachPhrase(in: text) { start, phrase in
      found.append((start..<(start + phrase.wordCount), phrase.place))
      return true
    }
    return found
  }

  func hasMatch(in text: FoldedWords) -> Bool {
    var isFound = false
    forEachPhrase(in: text) { _, _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// The phrases that stand in a text, each with the place of its first word, from left to right, until
  /// no more is wanted.
  private func forEachPhrase(in text: FoldedWords, _ goesOn: (Int, Phrase) -> Bool) {
    guard !phrases.isEmpty else { return }
    var text = text.text
    text.withUTF8 { text in
      var start = 0
      var place = 0
      while start < text.count {
        var hash = StableHash()
        var end = start
        while end < text.count, text[end] != 0x20 {
          hash.add(text[end])
          end += 1
        }
        var next = chains[Self.slot(hash.value, of: chains.count)]
        while next != Self.none {
          let phrase = phrases[next]
          if phrase.hash == hash.value, stands(phrase, at: start, in: text),
            !goesOn(place, phrase)
          {
            return
          }
          next = phrase.next
        }
        start = end + 1
        place += 1
      }
    }
  }

  private func stands(
    _ phrase: Phrase, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      FoldedWords.stands(UnsafeBufferPointer(rebasing: bytes[phrase.text]), at: start, in: text)
    }
  }
}
