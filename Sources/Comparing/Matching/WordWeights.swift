import Foundation

/// The words of all questions of two audits, as numbers, with how much each says: a word that
/// stands in every label says little.
package struct WordWeights {
  private var numbers: [String: Int] = [:]
  private var counts: [Int] = []
  private var total = 0

  package init() {}

  /// The numbers of some words, each once, in increasing order.
  package mutating func add(_ words: [String]) -> [Int] {
    total += 1
    let found = Set(
      words.map { word in
        if let number = numbers[word] { return number }
        numbers[word] = counts.count
        counts.append(0)
        return counts.count - 1
      })
    for number in found { counts[number] += 1 }
    return found.sorted()
  }

  /// The weight of each word, by number.
  package func weights() -> [Double] {
    counts.map { log(1 + Double(total) / Double(max(1, $0))) }
  }
}

/// How much words and names can be relied on between two audits.
struct Trust {
  /// From 0 to 1.
  let wording: Double
  let name: Double

  /// Where hardly any word of one form is found in the other, the whole was translated; where
  /// hardly any name is, the program was rewritten. Then it says nothing that a word or a name is
  /// not the same.
  init(_ before: [[[Int]]], _ after: [[[Int]]]) {
    wording = Self.trust(before.map { $0[0] }, after.map { $0[0] })
    name = Self.trust(before.map { $0[1] }, after.map { $0[1] })
  }

  private static func trust(_ before: [[Int]], _ after: [[Int]]) -> Double {
    let known = Set(after)
    let named = before.filter { !$0.isEmpty }
    guard !named.isEmpty else { return 1 }
    let share = Double(named.count(where: known.contains)) / Double(named.count)
    // From a third of the questions on, what changed is the exception.
    return min(1, max(MatchingLimits.leastTrust, share * 3))
  }
}

/// A text as numbers of words, and the weight of all of them.
package struct WeighedWords {
  package let numbers: [Int]
  let weight: Double

  package init(_ numbers: [Int], weights: [Double]) {
    self.numbers = numbers
    weight = numbers.reduce(0) { $0 + weights[$1] }
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// The weight of the words that two texts share over that of all their words (Dice), from 0 to 1.
  package func overlap(_ other: WeighedWords, weights: [Double]) -> Double {
    var shared = 0.0
    var mine = 0
    var theirs = 0
    while mine < numbers.count, theirs < other.numbers.count {
      let difference = numbers[mine] - other.numbers[theirs]
      if difference == 0 { shared += weights[numbers[mine]] }
      if difference <= 0 { mine += 1 }
      if difference >= 0 { theirs += 1 }
    }
    let all = weight + other.weight
    return all > 0 ? 2 * shared / all : 0
  }
}
