import Comparing
import Report
import Words

/// Joins groups of which one says a little more than the other: “Vos remarques sur ce chantier” and “Vos
/// remarques éventuelles sur ce chantier”. A word in the place of another (“before”, “after”) makes
/// another question.
///
/// Two groups are held against each other only when they share one of the two rarest words of each, and
/// no group against more than a few others, so that the work grows with the number of questions.
struct SimilarWordings {
  private let groups: [[AskedQuestion]]
  private let words: [WeighedWords]
  private let weights: [Double]

  /// House values: the part of the weight of words which two wordings share, and how many groups of a rare
  /// word are looked at.
  private static let leastOverlap = 0.8
  private static let mostCandidates = 24
  private static let rareWords = 2
  private static let tellingChoices = 3
  private static let fairAnswers = 0.5

  init(_ groups: [[AskedQuestion]], repeatable: Set<String>) {
    var counted = WordWeights()
    let numbers = groups.map { group -> [Int] in
      guard let first = group.first, Self.isKnownByWords(first, repeatable) else { return [] }
      return counted.add(first.folded.words)
    }
    let weights = counted.weights()
    self.weights = weights
    self.groups = groups
    words = numbers.map { WeighedWords($0, weights: weights) }
  }

  private static func isKnownByWords(_ question: AskedQuestion, _ repeatable: Set<String>) -> Bool {
    (question.purpose.map(repeatable.contains) ?? true) && question.folded.words.count > 1
  }

  /// The groups, in the order of their first questions.
  var joined: [[AskedQuestion]] {
    var result: [[AskedQuestion]] = []
    /// For each rare word, the groups which have it, by their places in both lists.
    var candidates: [Int: [(group: Int, place: Int)]] = [:]
    for (group, own) in words.enumerated() {
      let rare = rarest(own)
      let near = rare.flatMap { candidates[$0] ?? [] }.filter { isSame($0.group, group) }
      if let first = near.min(by: { $0.place < $1.place }) {
        result[first.place] += groups[group]
        continue
      }
      for word in rare where candidates[word, default: []].count < Self.mostCandidates {
        candidates[word, default: []].append((group, result.count))
      }
      result.append(groups[group])
    }
    return result
  }

  private func rarest(_ words: WeighedWords) -> [Int] {
    let byWeight = words.numbers.sorted { (weights[$1], $0) < (weights[$0], $1) }
    return Array(byWeight.prefix(Self.rareWords))
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    guard let first = groups[one].first, let second = groups[other].first,
      first.purpose == second.purpose, numbersIn(first) == numbersIn(second),
      saysNoOther(one, other),
      words[one].overlap(words[other], weights: weights) >= Self.leastOverlap
    else { return false }
    let fewest = min(first.answerCount, second.answerCount)
    if fewest < Self.tellingChoices { return true }
    return first.answers.overlap(second.answers) ?? 1 >= Self.fairAnswers
  }

  private func saysNoOther(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (Set(words[one].numbers), Set(words[other].numbers))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }

  /// “Employer 1” and “Employer 2” are two.
  private func numbersIn(_ question: AskedQuestion) -> [String] {
    question.folded.words.filter { $0.allSatisfy(\.isNumber) }
  }
}
