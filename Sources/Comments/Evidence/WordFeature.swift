import Words

/// What the classifier of comments weighs: a word, the beginning of a longer one, two words in a row, or
/// the beginning of a word behind one that denies. A table of weights writes them `refuse`, `refus*`,
/// `pas accepte`, `!refus`.
struct WordFeature {
  let kind: Kind
  /// The place of its word, or of the second of two.
  let place: Int

  enum Kind { case word, beginning, pair, denied }

  /// Letters of a beginning.
  private static let beginning = 5
  /// Words that a negation reaches over.
  private static let reach = 4

  /// Each feature of a comment, as often as it stands there.
  @inline(__always)
  static func forEach(in words: [CueWord], _ take: (WordFeature) -> Void) {
    var denied = 0
    for place in words.indices {
      let (traits, start) = (words[place].traits, words[place].start)
      if start != .none || traits.contains(.contrast) { denied = 0 }
      take(WordFeature(kind: .word, place: place))
      take(WordFeature(kind: .beginning, place: place))
      if start != .sentence { take(WordFeature(kind: .pair, place: place)) }
      if traits.contains(.negation) {
        denied = reach
      } else if denied > 0 {
        take(WordFeature(kind: .denied, place: place))
        denied -= 1
      }
    }
  }

  /// As a table writes it; nil for the beginning of a word that is no longer.
  func name(in text: FoldedClauses) -> String? {
    let word = text.word(at: place)
    switch kind {
    case .word: return word
    case .beginning: return Self.beginning(of: word)
    case .pair: return text.word(at: place - 1) + " " + word
    case .denied: return Self.denied(word)
    }
  }

  static func beginning(of word: String) -> String? {
    word.utf8.count > beginning ? word.prefix(beginning) + "*" : nil
  }

  static func denied(_ word: String) -> String { "!" + word.prefix(beginning) }
}
