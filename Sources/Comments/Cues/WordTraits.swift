/// What a word is, whatever the cues in which it stands.
struct WordTraits: OptionSet, Hashable {
  let rawValue: UInt16

  /// A number can begin here, in digits or in words.
  static let number = WordTraits(rawValue: 1)
  /// A phrase that is a duration can begin here: `demi heure`.
  static let duration = WordTraits(rawValue: 2)
  /// A unit of time.
  static let unit = WordTraits(rawValue: 4)
  /// It denies what follows.
  static let negation = WordTraits(rawValue: 8)
  /// The first half of a French negation: `ne`.
  static let particle = WordTraits(rawValue: 16)
  /// It denies what stands before it too: French says `ça plante pas`.
  static let follower = WordTraits(rawValue: 32)
  /// No negation reaches over it.
  static let stop = WordTraits(rawValue: 64)
  /// No phrase that denies reaches over it.
  static let contrast = WordTraits(rawValue: 512)
  /// One letter, which says too little to count.
  static let short = WordTraits(rawValue: 128)
  /// It can be the second word of a phrase that is a duration: `heure` of `demi heure`.
  static let durationRest = WordTraits(rawValue: 256)
  /// Somebody complains with it, whatever of.
  static let complaint = WordTraits(rawValue: 1024)
  /// Somebody is content with it, whatever with.
  static let success = WordTraits(rawValue: 2048)
  /// People tell what came of a hindrance behind it.
  static let turn = WordTraits(rawValue: 4096)
  /// What is denied goes on with it: `or`.
  static let alternative = WordTraits(rawValue: 8192)
}

/// Tells what words are.
struct WordTraitFinder {
  let numbers: SpokenNumbers
  let negation: CommentWords.Negation?
  let mood: CommentWords.Mood?
  let spellings: [String: String]

  init(
    numbers: SpokenNumbers, negation: CommentWords.Negation? = nil,
    mood: CommentWords.Mood? = nil, spellings: [String: String] = [:]
  ) {
    (self.numbers, self.negation) = (numbers, negation)
    (self.mood, self.spellings) = (mood, spellings)
  }

  init(_ words: CommentWords) {
    self.init(
      numbers: words.numbers, negation: words.negation, mood: words.mood,
      spellings: words.spellings)
  }

  func traits(of word: String) -> WordTraits {
    var traits: WordTraits = []
    func add(_ trait: WordTraits, if holds: Bool) { if holds { traits.insert(trait) } }
    let isDigits = word.utf8.first.map(ByteScan.isDigit) ?? false
    add(.number, if: isDigits || numbers.firstWords.contains(word))
    add(.duration, if: numbers.beginsDuration(word))
    add(.durationRest, if: numbers.secondWords.contains(word))
    add(.unit, if: numbers.units[word] != nil)
    add(.negation, if: negation?.words.contains(word) ?? false)
    add(.particle, if: negation?.particles.contains(word) ?? false)
    add(.follower, if: negation?.followers.contains(word) ?? false)
    add(.stop, if: negation?.stops.contains(word) ?? false)
    add(.contrast, if: negation?.contrasts.contains(word) ?? false)
    add(.alternative, if: negation?.alternatives.contains(word) ?? false)
    add(.short, if: word.utf8.count < 2)
    add(.complaint, if: mood?.complaints.holds(word) ?? false)
    add(.success, if: mood?.successes.holds(word) ?? false)
    add(.turn, if: mood?.turns.contains(word) ?? false)
    return traits
  }
}
