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
    let sides = ChangedQuestions(match, before, after)
    var changes =
      zip(match.pairs, fields).map { sides.kept($0, $1) }
      + match.ambiguous.map { sides.change(.ambiguous, $0.before, $0.after, score: $0.score) }
      + match.onlyAfter.map { sides.change(.added, nil, $0) }
    changes.sort { $0.places.after ?? 0 < $1.places.after ?? 0 }
    return changes + match.onlyBefore.map { sides.gone($0) }
  }
}

/// The questions of two audits, of which changes are made.
private struct ChangedQuestions {
  private let before: [Snapshot.Question]
  private let after: [Snapshot.Question]
  private let moved: MovedQuestions
  /// The pages that could not be audited again.
  private let unseenPages: Set<String>

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    self.before = before.questions
    self.after = after.questions
    moved = MovedQuestions(match.pairs, before.questions, after.questions)
    unseenPages = Set(after.pages.filter { !$0.isAudited }.map(\.key))
  }

  func change(
    _ state: Report.ChangeState, _ old: Int?, _ new: Int?, edits: [QuestionEdit] = [],
    score: Double = 1, agreements: [Signal: Double] = [:]
  ) -> QuestionChange {
    QuestionChange(
      state: state, before: old.map { before[$0] }, after: new.map { after[$0] },
      places: (old, new), edits: edits, score: score, agreements: agreements)
  }

  func kept(_ pair: QuestionMatch.Pair, _ fields: FieldMatch) -> QuestionChange {
    let edits = QuestionEdit.all(before[pair.before], after[pair.after], fields)
    let equal: Report.ChangeState = moved.contains(pair.after) ? .moved : .unchanged
    return change(
      edits.isEmpty ? equal : .updated, pair.before, pair.after, edits: edits,
      score: pair.similarity?.score ?? 1, agreements: pair.similarity?.agreements ?? [:])
  }

  func gone(_ place: Int) -> QuestionChange {
    let isUnseen = unseenPages.contains(before[place].page)
    return change(isUnseen ? .notChecked : .removed, place, nil)
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
