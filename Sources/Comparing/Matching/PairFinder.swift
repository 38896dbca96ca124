import Report

/// Finds which questions are worth holding against each other: those which share a word, a name, a
/// purpose or an answer. Others cannot reach the least score.
struct PairFinder {
  private let before: [Candidate]
  private let after: [Candidate]

  init(_ before: [Candidate], _ after: [Candidate]) {
    self.before = before
    self.after = after
  }

  /// The pairs to look at, each once, in order.
  func pairs(_ rows: [Int], _ columns: [Int]) -> [(Int, Int)] {
    if rows.count * columns.count <= MatchingLimits.mostComparisons / 4 {
      return rows.flatMap { row in columns.map { (row, $0) } }
    }
    let index = index(of: columns)
    var left = MatchingLimits.mostComparisons
    return rows.flatMap { row in
      let others = counterparts(of: row, index, most: max(Self.fewest, left / rows.count))
      left = max(0, left - others.count)
      return others.sorted().map { (row, $0) }
    }
  }

  private func index(of columns: [Int]) -> [Trait: [Int]] {
    var index: [Trait: [Int]] = [:]
    for column in columns {
      for trait in Self.traits(after[column]) { index[trait, default: []].append(column) }
    }
    return index
  }

  /// What too many share says nothing; the rarest is looked at first.
  private func counterparts(of row: Int, _ index: [Trait: [Int]], most: Int) -> Set<Int> {
    let lists = Self.traits(before[row]).compactMap { index[$0] }.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
    var others: Set<Int> = []
    for list in lists where others.count + list.count <= most { others.formUnion(list) }
    return others
  }

  /// Counterparts that each question may be held against, whatever the size of the form.
  private static let fewest = 16

  private enum Trait: Hashable {
    case word(Int)
    case name(Int)
    case wholeName([Int])
    case wholeWording([Int])
    case purpose(String)
    case autocomplete(String)
    case choice(UInt32)
  }

  private static func traits(_ candidate: Candidate) -> Set<Trait> {
    var traits = Set(candidate.wording.numbers.map(Trait.word))
    traits.formUnion(candidate.name.numbers.map(Trait.name))
    traits.insert(.wholeName(candidate.name.numbers))
    traits.insert(.wholeWording(candidate.wording.numbers))
    traits.formUnion(candidate.choices.hashes.prefix(4).map(Trait.choice))
    candidate.purpose.map { _ = traits.insert(.purpose($0)) }
    if !candidate.autocomplete.isEmpty { traits.insert(.autocomplete(candidate.autocomplete)) }
    return traits
  }
}
