import Numbers

/// Reads a step in words: "Étape 2 sur 5", "Step two of five", "2e étape sur 5", "(2/5)".
struct StepWords {
  let vocabulary: Vocabulary

  /// The beginnings of what is read here: words such as "page" are of interest before a number only.
  static func lookedFor(_ vocabulary: Vocabulary) -> TextScanner.Sought {
    let next =
      (1...9).map { "\($0)" } + ["n"] + vocabulary.phrases(.stepJoints)
      + vocabulary.smallNumbers
    return TextScanner.Sought(phrases: vocabulary.phrases(.steps), topic: .step, followers: next)
  }

  /// The step that a heading or a title tells, with or without the number of all steps.
  func step(inHeading text: String) -> StepIndicator? {
    steps(in: text).first ?? Self.fraction(in: text) ?? share(inBracketsOf: text)
  }

  /// "(2 of 5)" at the end: a number out of all steps, without the word for them.
  private func share(inBracketsOf text: String) -> StepIndicator? {
    guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return nil }
    let words = FoldedWords(String(text[bracket...]), limit: 4).words
    guard words.count == 3, isJoint(words[1]),
      let current = Int(words[0], within: 1...Self.most),
      let total = Int(words[2], within: max(current, 2)...Self.most)
    else { return nil }
    return StepIndicator(current: current, total: total)
  }

  /// The step that one of the short texts of a page tells. When several steps are told, they are those
  /// to come, not the one where people are.
  func step(amongTexts texts: [String]) -> StepIndicator? {
    var told: Set<StepIndicator> = []
    for text in texts {
      let words = FoldedWords(text, limit: Self.longestText + 1).words
      guard words.count <= Self.longestText else { continue }
      told.formUnion(steps(in: text).filter { $0.total != nil || words.count == 2 })
    }
    return told.count == 1 ? told.first : nil
  }

  /// A longer text tells how to do something.
  private static let longestText = 14

  private func steps(in text: String) -> [StepIndicator] {
    let words = FoldedWords(text, limit: 30)
    return vocabulary.places(.steps, in: words).compactMap { step(named: $0, in: words.words) }
  }

  /// The number after the word for a step, or before it where it is an ordinal ("2e étape sur 5").
  private func step(named place: Range<Int>, in words: [String]) -> StepIndicator? {
    var rest = words[place.upperBound...].prefix(4).drop { Self.signs.contains($0) }
    var current = rest.first.flatMap(number)
    if current != nil {
      rest = rest.dropFirst()
    } else if place.lowerBound > 0 {
      current = Self.ordinal(words[place.lowerBound - 1])
      guard current != nil, rest.first.map(isJoint) == true else { return nil }
    }
    guard let current else { return nil }
    if rest.first.map(isJoint) == true { rest = rest.dropFirst() }
    let total = rest.first.flatMap { number($0) ?? Self.numberInFront(of: $0) }
    guard total.map({ $0 >= max(current, 2) && $0 < Self.most }) ?? true else { return nil }
    return StepIndicator(current: current, total: total)
  }

  /// What stands in the next inline element is read without a space: `3` in "Étape 2 sur 3Votre bateau".
  private static func numberInFront(of word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return rest.count >= shortestWord && rest.allSatisfy(\.isLetter)
      ? Int(digits, within: 1...most) : nil
  }

  /// Shorter endings make ordinals and units.
  private static let shortestWord = 4

  /// Whether a text tells a step among all steps, and nothing more.
  func isOnlyStep(_ text: String) -> Bool {
    let words = FoldedWords(text, limit: Self.longestText + 1).words
    let isPart = { (word: String) in
      isJoint(word) || number(word) != nil || Self.ordinal(word) != nil || Self.signs.contains(word)
        || vocabulary.isMentioned(.steps, in: FoldedWords(words: [word]))
    }
    return (steps(in: text).contains { $0.total != nil } || share(inBracketsOf: text) != nil)
      && words.allSatisfy(isPart)
  }

  private func isJoint(_ word: String) -> Bool {
    vocabulary.isMentioned(.stepJoints, in: FoldedWords(words: [word]))
  }

  private func number(_ word: String) -> Int? {
    if let digits = Int(word, within: 0...Self.most) { return digits }
    let words = FoldedWords(words: [word])
    return vocabulary.numbers.matches(in: words).first.flatMap {
      Int(rounding: $0.value, within: 1...Self.most)
    }
  }

  /// `2e`, `2eme`, `1re`, `2nd`, `3rd`, `2o`.
  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, word.count > digits.count, word.count <= digits.count + 3 else {
      return nil
    }
    return Int(digits, within: 1...most)
  }

  /// `2/5` alone, before a dash, or in brackets at the end.
  static func fraction(in text: String) -> StepIndicator? {
    guard let (part, whole) = FractionScanner.numbers(in: text),
      let current = Int(part, within: 1...most),
      let total = Int(whole, within: current...most), total > 1
    else { return nil }
    return StepIndicator(current: current, total: total)
  }

  /// No procedure has as many steps; lists of results have as many pages.
  private static let most = 40

  /// What may stand between the word and its number: "Étape n° 2".
  private static let signs: Set<String> = ["no", "n", "nr", "num", "numero", "number"]
}
