/// How easy a text is to read, from the length of its sentences and of its words.
///
/// French: Kandel and Moles 1958, 207 − 1.015 × words per sentence − 73.6 × syllables per word.
/// English: Flesch 1948, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. About 100
/// is very easy, 0 very hard; each formula is only fit for its own language.
public struct ReadingEase: Sendable, Hashable {
  public let words: Int
  public let sentences: Int
  public let syllables: Int
  /// The sentence of most words.
  public let longestSentence: String
  public let wordsOfLongestSentence: Int

  /// Measures sentences, up to a number of words beyond which the mark no longer changes.
  public init(of sentences: some Sequence<String>, language: Language, limit: Int = 3_000) {
    var words = 0
    var count = 0
    var syllables = 0
    var longest = (text: "", words: 0)
    for sentence in sentences {
      // "l'été" is one word: an elided letter is no syllable.
      let spoken = sentence.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
        .filter { $0.contains(where: \.isLetter) }
      guard !spoken.isEmpty else { continue }
      words += spoken.count
      count += 1
      for word in spoken { syllables += Syllables.count(in: word, language: language) }
      if spoken.count > longest.words { longest = (sentence, spoken.count) }
      if words >= limit { break }
    }
    self.words = words
    self.sentences = count
    self.syllables = syllables
    longestSentence = longest.text
    wordsOfLongestSentence = longest.words
    self.language = language
  }

  private let language: Language

  /// The mark, to the tenth; nil when there is nothing to read.
  public var mark: Double? {
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
