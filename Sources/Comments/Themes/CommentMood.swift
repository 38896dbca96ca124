import Words

/// Where in a comment people complain and where they are content, whatever of.
///
/// A topic alone says little: `I did it all on my phone, five minutes, done`. What is said nearest to it
/// decides: in its own part of the sentence, then in the next one, then in the one before. A topic with
/// which nobody is content is a complaint: asked what went wrong, people name it.
struct CommentMood {
  /// Words by which people complain, or are content.
  struct Sign {
    let range: Range<Int>
    let complains: Bool
    /// Whether it tells what came of a thing, rather than what people think of it.
    var isOutcome = false
  }

  private let signs: [Sign]
  /// Where people say no, by words that are part of nothing else.
  private let negations: [Int]
  /// The part of the comment in which each word stands; parts end with clauses and before `mais`.
  private let parts: [Int]
  private let words: [CueWord]

  init(signs: [Sign], negations: [Int], parts: [Int], words: [CueWord]) {
    (self.signs, self.negations, self.parts, self.words) = (signs, negations, parts, words)
  }

  /// Whether what hindered did no harm in the end: `I thought I was timed out but it had kept my answers`.
  /// Nothing is complained of behind the turn, up to the end of the comment.
  func isOvercome(_ friction: Range<Int>, before end: Int) -> Bool {
    let later = friction.upperBound..<end
    guard let turn = later.first(where: { words[$0].traits.contains(.turn) }) else { return false }
    return hasGoodEnd(after: turn, before: end)
  }

  private func hasGoodEnd(after turn: Int, before end: Int) -> Bool {
    let later = signs.filter { $0.range.lowerBound > turn }
    return later.contains { $0.isOutcome && $0.range.lowerBound < end && !$0.complains }
      && !later.contains(where: \.complains)
      && !negations.contains { place in
        place > turn && !later.contains { $0.range.contains(place) }
      }
  }

  /// Whether people complain of what they name at a place. Where no word tells, they do by default, or
  /// else where they say no.
  func complains(of topic: Range<Int>, byDefault: Bool = true) -> Bool {
    let (first, last) = (parts[topic.lowerBound], parts[topic.upperBound - 1])
    var nearest: (distance: Int, complains: Bool)?
    for sign in signs {
      let distance = distance(of: parts[sign.range.lowerBound], from: first...last)
      if let known = nearest, known.distance < distance { continue }
      let isAsNear = nearest?.distance == distance
      nearest = (distance, sign.complains || isAsNear && nearest?.complains == true)
    }
    return nearest?.complains ?? (byDefault || !negations.isEmpty)
  }

  /// Whether people are content with what hinders elsewhere: with it or behind it, or before it in the same
  /// breath. “Lovely, but the same details again” is content with something else.
  func isContent(with name: Range<Int>) -> Bool {
    guard !complains(of: name) else { return false }
    return signs.contains { sign in
      let start = sign.range.lowerBound
      return !sign.complains
        && (start >= name.lowerBound
          || !words[(start + 1)..<(name.lowerBound + 1)].contains(where: isShift))
    }
  }

  /// Whether people turn to something else: at a new sentence, and at `mais`.
  private func isShift(_ word: CueWord) -> Bool {
    word.start == .sentence || word.traits.contains(.contrast)
  }

  /// Whether people complain in the same part of the comment, or say no and are not content with that: “no
  /// questions on my private life, so much the better”; and are content with nothing there.
  func complainsOutright(of object: Range<Int>) -> Bool {
    let own = parts[object.lowerBound]...parts[object.upperBound - 1]
    let near = signs.filter { own.contains(parts[$0.range.lowerBound]) }
    if near.contains(where: { !$0.complains }) { return false }
    if !near.isEmpty { return true }
    let isContent =
      !signs.isEmpty
      && signs.allSatisfy { !$0.complains && $0.range.lowerBound >= object.upperBound }
    return !isContent && negations.contains { own.contains(parts[$0]) }
  }

  /// What follows is nearer than what came before.
  private func distance(of part: Int, from own: ClosedRange<Int>) -> Int {
    if own.contains(part) { return 0 }
    return part > own.upperBound
      ? 2 * (part - own.upperBound) - 1 : 2 * (own.lowerBound - part)
  }
}

extension FoldedClauses {
  /// Where the sentence ends in which some words end.
  func sentenceEnd(after words: Range<Int>) -> Int {
    (words.upperBound..<count).first { breaks[$0] == .sentence } ?? count
  }
}
