extension Vocabulary {
  /// A heading without the step that it tells at its beginning or end: "Les faits" for "Les faits (étape 1
  /// sur 3)". Nothing is left out where nothing else stands there.
  package func withoutStep(_ heading: String) -> String {
    let words = heading.split(separator: " ")
    let lengths = stride(from: min(Self.longestStep, words.count - 1), to: 1, by: -1)
    for length in lengths {
      if isStep(words.suffix(length)) { return Self.trimmed(words.dropLast(length)) }
      if isStep(words.prefix(length)) { return Self.trimmed(words.dropFirst(length)) }
    }
    return heading
  }

  private func isStep(_ words: ArraySlice<Substring>) -> Bool {
    StepWords(vocabulary: self).isOnlyStep(words.joined(separator: " "))
  }

  /// Without what tied it to the step.
  private static func trimmed(_ words: ArraySlice<Substring>) -> String {
    let text = words.joined(separator: " ")
    let isTie = { (letter: Character) in " -–—:|·•(".contains(letter) }
    let end = text.reversed().drop(while: isTie)
    return String(String(end.reversed()).drop(while: isTie))
  }

  /// "Étape n° 1 sur un total de 3" is the longest that we saw.
  private static let longestStep = 8
}
