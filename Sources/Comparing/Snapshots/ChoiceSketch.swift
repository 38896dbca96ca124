import FormModel

/// A few numbers which stand for a set of answers, so that sets can be held against each other
/// without keeping 400 professions in a baseline.
///
/// It keeps the smallest hashes of the set (Broder's bottom-k sketch): the part that two sketches
/// share estimates the part that the two sets share, whatever the order of the answers.
public struct ChoiceSketch: Sendable, Hashable {
  /// In increasing order, each once.
  public let hashes: [UInt32]

  /// Two sketches of 16 tell 40 % of shared answers from 60 % most of the time.
  private static let size = 16

  public init(of choices: [String]) {
    let all = Set(
      choices.map { UInt32(truncatingIfNeeded: StableHash(of: FoldedWords($0).text).mixed.value) })
    hashes = Array(all.sorted().prefix(Self.size))
  }

  /// A sketch which was written down.
  public init(hashes: [UInt32]) {
    self.hashes = Array(Set(hashes).sorted().prefix(Self.size))
  }

  /// The sketch of two sets together.
  func union(_ other: ChoiceSketch) -> ChoiceSketch {
    ChoiceSketch(hashes: hashes + other.hashes)
  }

  /// The part of their answers that two sets share, from 0 to 1; nil when neither has any.
  func overlap(_ other: ChoiceSketch) -> Double? {
    let union = Array(Set(hashes).union(other.hashes).sorted().prefix(Self.size))
    guard !union.isEmpty else { return nil }
    let mine = Set(hashes)
    let theirs = Set(other.hashes)
    return Double(union.count { mine.contains($0) && theirs.contains($0) }) / Double(union.count)
  }
}
