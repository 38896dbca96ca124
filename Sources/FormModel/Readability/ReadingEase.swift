/// A language of pages for which there is a formula of reading ease.
package enum ReadableLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"
}

/// How easy a text is to read, from the length of its sentences and of its words.
///
/// French: Kandel and Moles 1958, 207 − 1.015 × words per sentence − 73.6 × syllables per word.
/// English: Flesch 1948, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. About 100
/// is very easy, 0 very hard; each formula is only fit for its own language.
package struct ReadingEase: Sendable, Hashable {
  package let words: Int
  package let sentences: Int
  package let syllables: Int
  /// The sentence of most words.
  package let longestSentence: String
  package let wordsOfLongestSentence: Int

  private let language: ReadableLanguage

  /// Measures sentences, then others, up to a number of words beyond which the mark hardly changes.
  package init(
    of sentences: some Sequence<String>, then others: some Sequence<String> = [String](),
    language: ReadableLanguage
  ) {
    var tally = Tally(language: language, mostWords: Self.mostWords)
    tally.fill(from: sentences)
    tally.fill(from: others)
    words = tally.words
    self.sentences = tally.sentences
    syllables = tally.syllables
    longestSentence = tally.longest
    wordsOfLongestSentence = tally.wordsOfLongest
    self.language = language
  }

  private static let mostWords = 1_000

  /// The mark, to the tenth; nil when there is nothing to read.
  package var mark: Double? {
    guard words > 0, sentences > 0 else { return nil }
    let sentenceLength = Double(words) / Double(sentences)
    let wordLength = Double(syllables) / Double(words)
    let mark =
      language == .french
      ? 207 - 1.015 * sentenceLength - 73.6 * wordLength
      : 206.835 - 1.015 * sentenceLength - 84.6 * wordLength
    return (mark * 10).rounded() / 10
  }
}

/// A count under way.
private struct Tally {
  let language: ReadableLanguage
  let mostWords: Int
  var words = 0
  var sentences = 0
  var syllables = 0
  var longest = ""
  var wordsOfLongest = 0

  /// Adds sentences until there are enough words; the rest is not even read.
  mutating func fill(from sentences: some Sequence<String>) {
    var left = sentences.makeIterator()
    while words < mostWords, let sentence = left.next() { add(sentence) }
  }

  private mutating func add(_ sentence: String) {
    var count = 0
    var word: [Unicode.Scalar] = []
    // A text without a full stop is one sentence: it is cut where the count ends.
    for scalar in sentence.unicodeScalars where count < mostWords {
      if let letter = Syllables.letter(scalar) {
        word.append(letter)
      } else if scalar != "'" && scalar != "’" {
        // "l'été" is one word: an elided letter is no syllable.
        close(&word, &count)
      }
    }
    close(&word, &count)
    guard count > 0 else { return }
    sentences += 1
    words += count
    guard count > wordsOfLongest else { return }
    longest = sentence
    wordsOfLongest = count
  }

  private mutating func close(_ word: inout [Unicode.Scalar], _ count: inout Int) {
    guard !word.isEmpty else { return }
    count += 1
    syllables += Syllables.count(in: word, language: language)
    word.removeAll(keepingCapacity: true)
  }
}
