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

  /// The hashes in hexadecimal digits, as reports and baselines write them.
  package var digits: [String] { hashes.map { String($0, radix: 16) } }

  /// A sketch which was written down in hexadecimal digits; what is none is left out.
  package init(digits: [String]) {
    self.init(hashes: digits.compactMap { UInt32($0, radix: 16) })
  }

  /// A sketch which was written down.
  public init(hashes: [UInt32]) {
    self.hashes = Array(Set(hashes).sorted().prefix(Self.size))
  }

  /// The sketch of two sets together.
  package func union(_ other: ChoiceSketch) -> ChoiceSketch {
    ChoiceSketch(hashes: hashes + other.hashes)
  }

  /// The part of their answers that two sets share, from 0 to 1; nil when neither has any.
  package func overlap(_ other: ChoiceSketch) -> Double? {
    let union = Array(Set(hashes).union(other.hashes).sorted().prefix(Self.size))
    guard !union.isEmpty else { return nil }
    let mine = Set(hashes)
    let theirs = Set(other.hashes)
    return Double(union.count { mine.contains($0) && theirs.contains($0) }) / Double(union.count)
  }
}

/// A list of hexadecimal digits.
extension ChoiceSketch: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let digits = try container.decode([String].self)
    let hashes = digits.compactMap { UInt32($0, radix: 16) }
    guard hashes.count == digits.count else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a hash is no hexadecimal number")
    }
    self.init(hashes: hashes)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
