import FormModel

/// The phrases that a condition looks for: a list written in the rule, or a whole dictionary.
package struct SoughtPhrases: Sendable {
  /// The phrases as they are written.
  package let phrases: [String]
  /// The dictionary that they come from; nil when the rule lists them itself.
  package let dictionary: RuleDictionary?
  /// Whether a text must be one of the phrases and nothing more, instead of holding one.
  package let isWhole: Bool
  /// By phrase, the place of its entry in the dictionary.
  private let index: PhraseIndex<Int?>

  package init(_ phrases: [String]) {
    self.init(phrases.map { ($0, nil) }, dictionary: nil, isWhole: false)
  }

  package init(_ dictionary: RuleDictionary, isWhole: Bool = false) {
    self.init(
      dictionary.entries.enumerated().flatMap { offset, entry in
        entry.phrases.map { ($0, offset) }
      }, dictionary: dictionary, isWhole: isWhole)
  }

  private init(
    _ sought: [(phrase: String, entry: Int?)], dictionary: RuleDictionary?, isWhole: Bool
  ) {
    phrases = sought.map(\.phrase)
    self.dictionary = dictionary
    self.isWhole = isWhole
    index = PhraseIndex(phrases, sought.map(\.entry))
  }

  /// Whether one of the phrases stands in a text, compared without accents and case.
  func stand(in text: String) -> Bool {
    guard index.mayMatch(text) else { return false }
    let words = FoldedWords(text, limit: Self.mostWords)
    return isWhole ? !matches(in: words).isEmpty : index.hasMatch(in: words)
  }

  /// What is found in a text, from left to right, each phrase once.
  func found(in text: String) -> Mentions {
    var phrases: [String] = []
    var entries: [Int] = []
    for match in matches(in: FoldedWords(text, limit: Self.mostWords)) {
      let phrase = self.phrases[match.place]
      if !phrases.contains(phrase) { phrases.append(phrase) }
      if let entry = match.value, !entries.contains(entry) { entries.append(entry) }
      if phrases.count == Self.mostTold { break }
    }
    return Mentions(phrases: phrases, entries: entries.compactMap { dictionary?.entries[$0] })
  }

  private func matches(
    in words: FoldedWords
  ) -> [PhraseIndex<Int?>.Match] {
    let matches = index.matches(in: words)
    return isWhole ? matches.filter { $0.range == 0..<words.count } : matches
  }

  /// Texts are compared up to this many words: a question is never longer.
  private static let mostWords = 400
  /// More phrases of one text are not told: the first ones show what is meant.
  private static let mostTold = 5
}

extension SoughtPhrases: ExpressibleByArrayLiteral {
  package init(arrayLiteral phrases: String...) {
    self.init(phrases)
  }
}

extension SoughtPhrases: Hashable {
  package static func == (one: SoughtPhrases, other: SoughtPhrases) -> Bool {
    one.phrases == other.phrases && one.dictionary == other.dictionary
      && one.isWhole == other.isWhole
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(phrases)
    hasher.combine(dictionary?.id)
  }
}
