/// Tells of whom, or of what, some words ask: "Nom du commerce" asks no person's name.
///
/// The words of the vocabulary decide: what follows "of" (or stands before an English noun) is a
/// person, says no more than which of several answers is meant ("current address"), or is a thing.
struct Complement {
  let vocabulary: Vocabulary

  /// Whether the words beside a phrase say that it is asked of a thing.
  ///
  /// - Parameter objects: The things of which the phrase may be asked all the same.
  func isAThing(beside range: Range<Int>, in text: FoldedWords, objects: PhraseIndex<Bool>) -> Bool
  {
    let after = text[range.upperBound..<text.count]
    if vocabulary.isAtStart(.ofWhat, of: after) {
      return isAThing(after, objects)
    }
    guard range.count == 1 else { return false }
    if range.lowerBound == 0, vocabulary.isAtStart(.whoseThing, of: after) {
      return isAThing(after, objects)
    }
    let before = text[0..<range.lowerBound]
    return after.isEmpty && isAThing(before, objects)
  }

  private func isAThing(_ words: FoldedWords, _ objects: PhraseIndex<Bool>) -> Bool {
    let saysSomething = words.words.contains {
      !vocabulary.isSmall($0) && $0.first?.isNumber == false
    }
    return saysSomething && !vocabulary.isMentioned(.people, in: words)
      && !vocabulary.isMentioned(.whichOfSeveral, in: words) && !objects.hasMatch(in: words)
  }
}
