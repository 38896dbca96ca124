import Numbers

/// Phrases by their first word, each with its number, in the order in which they were given.
///
/// Their folded words stand one after the other in one list of bytes: thousands of phrases are taken at
/// each start of the program. No generic type: other modules call it as fast as their own code.
@usableFromInline
struct PhraseTable: Sendable {
  private var phrases: [Phrase] = []
  private var bytes: [UInt8] = []
  /// Where in the bytes each word of the phrases ends.
  private var wordEnds: [Int] = [0]
  /// By hash of the first word, as many as a power of two.
  private var chains: [Chain] = []
  private(set) var firstWords = FirstWordFilter()

  private struct Phrase {
    /// The hash of the first word.
    let hash: UInt64
    let number: Int
    /// The places in `wordEnds` of what ends before each word.
    let words: Range<Int>
    /// The next phrase of the chain; none is negative.
    var next = none
  }

  /// The first and the last of the phrases whose first words have the same place.
  private struct Chain {
    var first = none
    var last = none
  }

  private static let none = -1

  /// Makes room for as many phrases.
  mutating func reserveCapacity(_ count: Int) {
    phrases.reserveCapacity(count)
    wordEnds.reserveCapacity(count * 2)
    bytes.reserveCapacity(count * 12)
    if count > chains.count { grow(to: Self.powerOfTwo(from: count)) }
  }

  private static func powerOfTwo(from count: Int) -> Int {
    1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }

  @usableFromInline
  mutating func insert(_ phrase: String, number: Int) {
    let firstWord = wordEnds.count - 1
    FoldedWords.forEachWord(of: phrase) { word in
      bytes += word
      wordEnds.append(bytes.count)
    }
    guard firstWord < wordEnds.count - 1 else { return }
    let hash = StableHash(of: bytes[wordEnds[firstWord]..<wordEnds[firstWord + 1]]).value
    firstWords.insert(hash: hash)
    phrases.append(Phrase(hash: hash, number: number, words: firstWord..<(wordEnds.count - 1)))
    if phrases.count > chains.count {
      grow(to: max(8, chains.count * 2))
    } else {
      chain(phrases.count - 1)
    }
  }

  private mutating func grow(to count: Int) {
    chains = [Chain](repeating: Chain(), count: count)
    for place in phrases.indices {
      phrases[place].next = Self.none
      chain(place)
    }
  }

  /// The last of its chain: phrases are found in the order in which they were given.
  private mutating func chain(_ phrase: Int) {
    let slot = slot(phrases[phrase].hash)
    if chains[slot].first == Self.none {
      chains[slot].first = phrase
    } else {
      phrases[chains[slot].last].next = phrase
    }
    chains[slot].last = phrase
  }

  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & UInt64(chains.count - 1))
  }

  func matches(in text: FoldedWords) -> [(range: Range<Int>, number: Int)] {
    var found: [(range: Range<Int>, number: Int)] = []
    for start in text.words.indices {
      forEachPhrase(at: start, of: text) { phrase in
        found.append((start..<(start + phrase.words.count), phrase.number))
        return true
      }
    }
    return found
  }

  func hasMatch(in text: FoldedWords) -> Bool {
    var isFound = false
    for start in text.words.indices where !isFound {
      forEachPhrase(at: start, of: text) { _ in
        isFound = true
        return false
      }
    }
    return isFound
  }

  /// The phrases that stand at a word of a text, until no more is wanted.
  private func forEachPhrase(
    at start: Int, of text: FoldedWords, _ goesOn: (Phrase) -> Bool
  ) {
    guard !chains.isEmpty else { return }
    let hash = StableHash(of: text.words[start].utf8).value
    var place = chains[slot(hash)].first
    while place != Self.none {
      let phrase = phrases[place]
      if phrase.hash == hash, stands(phrase, start, text), !goesOn(phrase) { return }
      place = phrase.next
    }
  }

  private func stands(_ phrase: Phrase, _ start: Int, _ text: FoldedWords) -> Bool {
    guard start + phrase.words.count <= text.words.count else { return false }
    return phrase.words.indices.allSatisfy { word in
      let written = bytes[wordEnds[word]..<wordEnds[word + 1]]
      return text.words[start + word - phrase.words.lowerBound].utf8.elementsEqual(written)
    }
  }
}
