import FormModel
import Report

/// What became of the fields of a question.
struct FieldMatch {
  private(set) var pairs: [(before: Int, after: Int)] = []
  private(set) var onlyBefore: [Int] = []
  private(set) var onlyAfter: [Int] = []

  init(_ old: Snapshot.Question, _ new: Snapshot.Question) {
    if old.fields.count == 1, new.fields.count == 1 {
      pairs = [(0, 0)]
      return
    }
    let before = Array(old.fields.prefix(Self.most))
    let after = Array(new.fields.prefix(Self.most))
    let gains = before.enumerated().map { row, one in
      after.enumerated().map { column, other in
        Self.gain(one, other) + (row == column ? Self.gainOfSamePlace : 0)
      }
    }
    for (row, column) in Assignment(gains: gains).columns.enumerated() {
      if let column { pairs.append((row, column)) } else { onlyBefore.append(row) }
    }
    let taken = Set(pairs.map(\.after))
    onlyAfter = after.indices.filter { !taken.contains($0) }
    onlyBefore += old.fields.indices.dropFirst(Self.most)
    onlyAfter += new.fields.indices.dropFirst(Self.most)
  }

  /// No question that a person answers has more fields.
  private static let most = 60
  /// Boxes without words of their own are told apart by their order.
  private static let gainOfSamePlace = 0.2

  /// Above 0 when something other than their place speaks for it. House values, in the proportions
  /// of the signals between questions.
  private static func gain(_ one: Snapshot.Field, _ other: Snapshot.Field) -> Double {
    let words = FoldedWords(one.wording) == FoldedWords(other.wording) ? 1.0 : 0
    let names = one.name == other.name ? 0.75 : 0
    let choices = (one.sketch.overlap(other.sketch) ?? 0) * 0.5
    return words + names + choices + (one.kind == other.kind ? 0.25 : 0)
  }
}

/// What became of the questions of one audit in another.
struct QuestionMatch {
  /// Sure pairs, in the order of the first audit.
  var pairs: [Pair] = []
  /// Questions of which nobody can tell whether they are the same.
  var ambiguous: [Ambiguity] = []
  /// Further pairs which may be the true ones, as places before and after.
  var rivals: [(before: Int, after: Int)] = []
  /// Places of questions without counterpart.
  var onlyBefore: [Int] = []
  var onlyAfter: [Int] = []

  /// The sure pairs and the ambiguous ones, as places before and after.
  var allPairs: [(before: Int, after: Int)] {
    pairs.map { ($0.before, $0.after) } + ambiguous.map { ($0.before, $0.after) }
  }

  struct Pair {
    let before: Int
    let after: Int
    /// Nil when everything that is read of them is equal.
    let similarity: Similarity?
  }

  struct Ambiguity {
    let before: Int
    let after: Int
    let score: Double
  }
}
