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
