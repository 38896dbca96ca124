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
  }

  private let signs: [Sign]
  /// The part of the comment in which each word stands; parts end with clauses and before `mais`.
  private let parts: [Int]

  init(signs: [Sign], parts: [Int]) { (self.signs, self.parts) = (signs, parts) }

  /// Whether people complain of what they name at a place.
  func complains(of topic: Range<Int>) -> Bool {
    let (first, last) = (parts[topic.lowerBound], parts[topic.upperBound - 1])
    var nearest: (distance: Int, complains: Bool)?
    for sign in signs {
      let distance = distance(of: parts[sign.range.lowerBound], from: first...last)
      if let known = nearest, known.distance < distance { continue }
      let isAsNear = nearest?.distance == distance
      nearest = (distance, sign.complains || isAsNear && nearest?.complains == true)
    }
    return nearest?.complains ?? true
  }

  /// What follows is nearer than what came before.
  private func distance(of part: Int, from own: ClosedRange<Int>) -> Int {
    if own.contains(part) { return 0 }
    return part > own.upperBound
      ? 2 * (part - own.upperBound) - 1 : 2 * (own.lowerBound - part)
  }
}
