/// What went well and wrong over many changed pages.
struct Tally {
  private(set) var pages = 0
  private(set) var truePairs = 0
  private(set) var pairs = 0
  private(set) var wrong = 0
  private(set) var missed = 0
  private(set) var ambiguous = 0
  /// Findings that are told both as mended and as new, on one and the same question.
  private(set) var both = 0
  /// The same for buttons, labels, groups and other elements outside questions.
  private(set) var bothOutside = 0

  mutating func add(_ outcome: TrialOutcome) {
    pages += 1
    truePairs += outcome.truePairs
    pairs += outcome.pairs
    wrong += outcome.wrong
    missed += outcome.missed
    ambiguous += outcome.ambiguous
    both += outcome.both
    bothOutside += outcome.bothOutside
  }

  mutating func add(_ other: Tally) {
    pages += other.pages
    truePairs += other.truePairs
    pairs += other.pairs
    wrong += other.wrong
    missed += other.missed
    ambiguous += other.ambiguous
    both += other.both
    bothOutside += other.bothOutside
  }

  static let head = row(
    "change", ["pages", "pairs", "wrong", "missed", "ambiguous", "both", "outside"])

  func line(_ name: String) -> String {
    Self.row(
      name,
      [
        String(pages), String(truePairs), share(wrong, of: pairs), share(missed, of: truePairs),
        String(ambiguous), String(both), String(bothOutside),
      ])
  }

  private func share(_ part: Int, of whole: Int) -> String {
    let hundredths = whole > 0 ? (Double(part) / Double(whole) * 10_000).rounded() / 100 : 0
    return "\(part) (\(hundredths)%)"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    name.padding(to: 36) + cells.map { $0.padding(to: 15) }.joined()
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
