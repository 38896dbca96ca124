package import Report

/// A question before and after.
package struct QuestionChange: Sendable {
  package let state: Report.ChangeState
  /// Nil for an added question.
  package let before: Snapshot.Question?
  /// Nil for a question that is no longer there.
  package let after: Snapshot.Question?
  /// The places of the two in their snapshots.
  package let places: (before: Int?, after: Int?)
  /// What is not as it was, the heaviest first.
  package let edits: [QuestionEdit]
  /// What they have in common, from 0 to 1; 1 when everything that is read of them is equal.
  package let score: Double
  /// How much each signal agrees, for a pair which is not equal.
  package let agreements: [Signal: Double]

  /// The seconds that each person gains or loses by it.
  package var seconds: Double { (after?.seconds ?? 0) - (before?.seconds ?? 0) }
}

extension QuestionChange {
  /// In the order of the second audit; then what is only in the first, in its order.
  static func all(
    _ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) -> [QuestionChange] {
    let moved = MovedQuestions(match.pairs, before.questions, after.questions)
    let unseen = Set(after.pages.filter { !$0.isAudited }.map(\.key))
    var changes: [QuestionChange] = []
    func add(
      _ state: Report.ChangeState, _ old: Int?, _ new: Int?, edits: [QuestionEdit] = [],
      score: Double = 1,
      agreements: [Signal: Double] = [:]
    ) {
      changes.append(
        QuestionChange(
          state: state, before: old.map { before.questions[$0] },
          after: new.map { after.questions[$0] }, places: (old, new), edits: edits, score: score,
          agreements: agreements))
    }
    for (pair, fields) in zip(match.pairs, fields) {
      let edits = QuestionEdit.all(
        before.questions[pair.before], after.questions[pair.after], fields)
      let state =
        edits.isEmpty
        ? (moved.contains(pair.after) ? .moved : .unchanged)
        : .updated
          as Report.ChangeState
      add(
        state, pair.before, pair.after, edits: edits, score: pair.similarity?.score ?? 1,
        agreements: pair.similarity?.agreements ?? [:])
    }
    for pair in match.ambiguous { add(.ambiguous, pair.before, pair.after, score: pair.score) }
    for place in match.onlyAfter { add(.added, nil, place) }
    changes.sort { $0.places.after ?? 0 < $1.places.after ?? 0 }
    for place in match.onlyBefore {
      add(unseen.contains(before.questions[place].page) ? .notChecked : .removed, place, nil)
    }
    return changes
  }
}

/// A finding before and after.
package struct FindingChange: Sendable {
  /// `added` for a new finding, `removed` for one that is mended, `unchanged` for one that stays.
  package internal(set) var state: Report.ChangeState
  package let before: Snapshot.Finding?
  package let after: Snapshot.Finding?

  /// The one to tell about.
  package var finding: Snapshot.Finding? { after ?? before }
}
