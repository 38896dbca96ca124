/// A question before and after.
public struct QuestionChange: Sendable {
  public let state: ChangeState
  /// Nil for an added question.
  public let before: Snapshot.Question?
  /// Nil for a question that is no longer there.
  public let after: Snapshot.Question?
  /// What is not as it was, the heaviest first.
  public let edits: [Edit]
  /// What they have in common, from 0 to 1; 1 when everything that is read of them is equal.
  public let score: Double
  /// How much each signal agrees, for a pair which is not equal.
  public let agreements: [Signal: Double]

  /// The seconds that each person gains or loses by it.
  public var seconds: Double { (after?.seconds ?? 0) - (before?.seconds ?? 0) }

  static func all(
    _ match: QuestionMatch, _ fields: [FieldMatch], _ moved: MovedQuestions, _ before: Snapshot,
    _ after: Snapshot
  ) -> [QuestionChange] {
    let notChecked = Set(after.pages.filter { !$0.isAudited }.map(\.key))
    var changes: [(place: Int, change: QuestionChange)] = []
    for (pair, fields) in zip(match.pairs, fields) {
      let (old, new) = (before.questions[pair.before], after.questions[pair.after])
      let edits = Edit.all(old, new, fields)
      let state: ChangeState =
        edits.isEmpty ? (moved.contains(pair.after) ? .moved : .unchanged) : .updated
      changes.append(
        (pair.after, QuestionChange(state, old, new, edits: edits, pair.similarity)))
    }
    for pair in match.ambiguous {
      let (old, new) = (before.questions[pair.before], after.questions[pair.after])
      changes.append(
        (
          pair.after,
          QuestionChange(
            state: .ambiguous, before: old, after: new, edits: [], score: pair.score,
            agreements: [:])
        ))
    }
    for place in match.onlyAfter {
      changes.append((place, QuestionChange(.added, nil, after.questions[place])))
    }
    let gone = match.onlyBefore.map { place in
      let question = before.questions[place]
      return QuestionChange(
        notChecked.contains(question.page) ? .notChecked : .removed, question, nil)
    }
    return changes.sorted { $0.place < $1.place }.map(\.change) + gone
  }

  private init(
    _ state: ChangeState, _ before: Snapshot.Question?, _ after: Snapshot.Question?,
    edits: [Edit] = [], _ similarity: Similarity? = nil
  ) {
    self.init(
      state: state, before: before, after: after, edits: edits, score: similarity?.score ?? 1,
      agreements: similarity?.agreements ?? [:])
  }

  private init(
    state: ChangeState, before: Snapshot.Question?, after: Snapshot.Question?, edits: [Edit],
    score: Double, agreements: [Signal: Double]
  ) {
    self.state = state
    self.before = before
    self.after = after
    self.edits = edits
    self.score = score
    self.agreements = agreements
  }
}
