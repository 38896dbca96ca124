import Foundation
import Report
import Words

/// Ties a comment to the one question with whose wording it shares rare words.
struct WordingOverlap {
  /// The words of wordings, in alphabetical order.
  private let words: [String]
  private let table: WordTable
  /// What each word weighs: the fewer questions say it, the more.
  private let weights: [Double]
  /// The questions that say each word.
  private let saidBy: [[Int]]
  private let questions: [(id: String, weight: Double)]

  /// The share of a wording that must be found, and how far the next question must be behind.
  private static let leastShare = 0.5
  private static let lead = 1.5
  private static let leastWords = 2

  init(_ asked: [Report.Question], common: Set<String>) {
    let wordings = asked.map { question in
      Set(
        FoldedClauses(question.wording).words.filter { $0.utf8.count > 3 && !common.contains($0) })
    }
    let words = wordings.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    let saidBy = words.map { word in wordings.indices.filter { wordings[$0].contains(word) } }
    let weights = saidBy.map { 1 + log(Double(asked.count) / Double($0.count)) }
    var sums = [Double](repeating: 0, count: asked.count)
    for (word, questions) in saidBy.enumerated() {
      for question in questions { sums[question] += weights[word] }
    }
    (self.words, self.weights, self.saidBy, table) = (words, weights, saidBy, WordTable(words))
    questions = zip(asked, sums).map { ($0.id, $1) }
  }

  /// The tie, and whether all words of the wording are said.
  func tie(_ text: FoldedClauses) -> (tie: Tie, isWhole: Bool)? {
    let said = table.places(in: text)
    guard said.count >= Self.leastWords else { return nil }
    var shared: [Int: [Int]] = [:]
    for word in said { for question in saidBy[word] { shared[question, default: []].append(word) } }
    let scores = shared.filter { $0.value.count >= Self.leastWords }
      .map { question, common in
        let weight = common.reduce(0) { $0 + weights[$1] }
        return (
          id: questions[question].id, common: common, share: weight / questions[question].weight
        )
      }
      .sorted { ($1.share, $0.id) < ($0.share, $1.id) }
    guard let best = scores.first, best.share >= Self.leastShare else { return nil }
    if scores.count > 1, best.share < scores[1].share * Self.lead { return nil }
    let told = best.common.map { words[$0] }.joined(separator: ", ")
    let tie = Tie(
      subject: .questions([best.id]),
      because: Sentence("it shares words with the question: \(told)"))
    return (tie, best.share == 1)
  }
}
