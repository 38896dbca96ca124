/// One question of a table as it is decided.
package struct DecidedQuestion {
  package enum State: Equatable {
    /// Not there any more.
    case dropped
    /// There, filled in: people read and check it, and are asked nothing.
    case prefilled
    /// One more box of another question.
    case merged
    case asked
  }

  package let state: State
  /// The edits after which a finding on the question may be mended.
  let edits: Set<String>
  let answering: Report.WhatIf.Answering
  package let isOptional: Bool
  /// The share of people who answer it.
  package let chance: Double

  /// Whether people still see it.
  package var isThere: Bool { state != .dropped }
  /// Whether people still fill something.
  package var isAnswered: Bool { state == .asked || state == .merged }
}

extension Report.WhatIf {
  /// The questions as they are decided, in order.
  package func questions(_ decided: Decided) -> [DecidedQuestion] {
    let merging = Merging(decided)
    return questions.indices.map { question($0, decided, merging) }
  }

  /// One of them.
  func question(_ place: Int, _ decided: Decided, _ merging: Merging) -> DecidedQuestion {
    let question = questions[place]
    let state: DecidedQuestion.State =
      decided.dropped.contains(place)
      ? .dropped
      : decided.prefilled.contains(place)
        ? .prefilled : merging.further.contains(place) ? .merged : .asked
    let isMerged = merging.all.contains(place)
    let retyping = isMerged ? nil : decided.retyped[place]
    let isOptional = question.optional || decided.optional.contains(place)
    return DecidedQuestion(
      state: state, edits: isMerged ? ["merge"] : retyping.map { [$0] } ?? [],
      answering: question.answering(state, retyping: retyping), isOptional: isOptional,
      chance: decided.optional.contains(place) ? question.chanceIfOptional : question.chance)
  }

  /// The questions that become one with others, those left out that are not there any more.
  struct Merging {
    let all: Set<Int>
    /// The first box of what is merged asks; the others follow it.
    let further: Set<Int>

    init(_ decided: Decided) {
      let groups = decided.merged.map {
        $0.subtracting(decided.dropped).subtracting(decided.prefilled)
      }.filter { $0.count > 1 }
      all = Set(groups.flatMap { $0 })
      further = all.subtracting(groups.compactMap { $0.min() })
    }
  }
}

extension Report.WhatIf.Question {
  fileprivate func answering(
    _ state: DecidedQuestion.State, retyping: String?
  ) -> Report.WhatIf.Answering {
    var answering = retyping.flatMap { retyped[$0] } ?? asked
    switch state {
    case .asked: break
    case .merged: answering.seconds = merged
    case .prefilled, .dropped:
      answering.seconds = prefilled
      answering.dropDowns = 0
      answering.freeText = 0
      answering.uploads = 0
    }
    return answering
  }
}
