import Foundation
import Report
import Words

/// Ties a comment to the one question with whose wording it shares rare words.
struct WordingOverlap {
  private let questions: [(id: String, words: Set<String>)]
  private let weights: [String: Double]

  /// The share of a wording that must be found, and how far the next question must be behind.
  private static let leastShare = 0.5
  private static let lead = 1.5
  private static let leastWords = 2

  init(_ asked: [Report.Question], common: Set<String>) {
    questions = asked.map { question in
      let words = FoldedClauses(question.wording).words.filter {
        $0.utf8.count > 3 && !common.contains($0)
      }
      return (question.id, Set(words))
    }
    var counts: [String: Int] = [:]
    for word in questions.flatMap(\.words) { counts[word, default: 0] += 1 }
    let total = Double(max(1, questions.count))
    weights = counts.mapValues { 1 + log(total / Double($0)) }
  }

  /// The tie, and whether all words of the wording are said.
  func tie(_ text: FoldedClauses) -> (tie: Tie, isWhole: Bool)? {
    let said = Set(text.words)
    guard !said.isDisjoint(with: weights.keys) else { return nil }
    let scores = questions.map { question in
      let common = question.words.intersection(said)
      return (
        question.id, common, common.count < Self.leastWords ? 0 : share(common, question.words)
      )
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    guard let best = scores.first, best.2 >= Self.leastShare else { return nil }
    if scores.count > 1, best.2 < scores[1].2 * Self.lead { return nil }
    let tie = Tie(
      subject: .questions([best.0]),
      because: Sentence(
        "it shares words with the question: \(best.1.sorted().joined(separator: ", "))"))
    return (tie, best.2 == 1)
  }

  private func share(_ common: Set<String>, _ words: Set<String>) -> Double {
    let all = words.reduce(0) { $0 + (weights[$1] ?? 0) }
    return all > 0 ? common.reduce(0) { $0 + (weights[$1] ?? 0) } / all : 0
  }
}
