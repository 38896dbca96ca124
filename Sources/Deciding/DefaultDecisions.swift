import FormModel
package import Report
package import Words

/// What a redesign decides where a team has not decided yet: the edits that a failing rule or the time
/// model speaks for, and that lose nothing which an administration may need.
///
/// What a source knows is left to it where the form lets people sign in with it. Nothing else is dropped
/// unless a rule finds fault with it, nor where other questions wait for its answer. What may stay empty
/// stays; whether a paper can be done without, only the team knows.
package struct DefaultDecisions {
  private let audit: Report.Audit
  private let table: Report.WhatIf
  private let taken: Set<Int>
  /// The questions on whose answers others depend, by their places.
  private let deciding: Set<Int>
  private let sources: Set<String>
  /// The answers on offer, by the ids of questions.
  private let choices: [String: Int]
  /// What is asked for, by the ids of questions.
  private let purposes: [String: String]

  /// - Parameters:
  ///   - taken: The questions about which something is decided already, by their ids.
  ///   - sources: Who people may sign in with, such as `FranceConnect`.
  package init(
    _ audit: Report.Audit, _ table: Report.WhatIf, taken: Set<String>, deciding: Set<Int>,
    sources: Set<String>
  ) {
    self.audit = audit
    self.table = table
    self.taken = Set(table.questions.indices.filter { taken.contains(table.questions[$0].id) })
    self.deciding = deciding
    self.sources = sources
    let asked = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    choices = Dictionary(
      asked.map { ($0.id, $0.fields.reduce(0) { $0 + $1.choices }) },
      uniquingKeysWith: { first, _ in first })
    purposes = Dictionary(
      asked.compactMap { question in question.purpose.map { (question.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// In the order of the questions.
  package func decisions(in language: Language) -> [Decision] {
    let typed = TypedEdits(audit, table)
    let titles = Dictionary(
      audit.verdicts.map { ($0.rule, $0.title) }, uniquingKeysWith: { first, _ in first })
    return suggestions.map { suggestion in
      typed.decision(
        suggestion.edit, because: suggestion.because { titles[$0] }.text(in: language))
    }
  }

  private var suggestions: [Suggestion] {
    var taken = taken
    let kept = ranked.filter { candidate in
      guard candidate.places.isDisjoint(with: taken), isSafe(candidate),
        (try? table.resolved(candidate.edit)) != nil
      else { return false }
      taken.formUnion(candidate.places)
      return true
    }
    return kept.sorted { ($0.places.min() ?? 0) < ($1.places.min() ?? 0) }.map {
      Suggestion(edit: $0.edit, reason: $0.reason, seconds: $0.saves, points: 0)
    }
  }

  /// What a source knows first, then what goes, then what becomes one, then other controls.
  private var ranked: [SuggestionCandidates.Candidate] {
    SuggestionCandidates(audit, table).all.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }

  private func isSafe(_ candidate: SuggestionCandidates.Candidate) -> Bool {
    switch (candidate.edit, candidate.reason) {
    case (.prefill(let source, _), _): sources.contains(source)
    case (.drop, .rule(let rule)):
      isCertain(rule) && candidate.places.isDisjoint(with: deciding)
    case (.merge, .partsOfOneAnswer):
      candidate.places.isDisjoint(with: deciding)
        && isAddress(candidate.places)
    case (.retype(_, let retyping), .rule), (.retype(_, let retyping), .quickerControl):
      candidate.places.allSatisfy { suits($0, retyping) }
    default: false
    }
  }

  /// A street and its town: first and last names are two answers that people know as such, and a
  /// country alone may be that of a birth.
  private func isAddress(_ places: Set<Int>) -> Bool {
    let asked = Set(places.compactMap { purposes[table.questions[$0].id] })
    return !asked.isDisjoint(with: Self.streets) && !asked.isDisjoint(with: Self.towns)
  }

  private static let streets: Set = ["address-line1", "address-house-number"]
  private static let towns: Set = ["postal-code", "city"]

  /// A rule that asks somebody to look does not decide.
  private func isCertain(_ rule: String) -> Bool {
    table.rules.contains { $0.rule == rule && $0.most > 0 }
  }

  /// Up to 5 answers are in sight, up to 15 are in a list (USWDS), of more some are suggested. Where
  /// other questions wait for an answer, it stays one of those on offer.
  private func suits(_ place: Int, _ retyping: Retyping) -> Bool {
    let choices = choices[table.questions[place].id] ?? 0
    return switch retyping {
    case .radio: choices <= Self.mostInSight
    case .select: choices > Self.mostInSight && choices <= Self.mostInAList
    case .suggest: choices > Self.mostInAList && !deciding.contains(place)
    case .date, .text: !deciding.contains(place)
    }
  }

  private static let mostInSight = 5
  private static let mostInAList = 15
}

extension SuggestionCandidates.Candidate {
  /// What comes first leaves nothing to decide for what comes later.
  fileprivate var rank: Int {
    switch edit {
    case .prefill: 0
    case .drop: 1
    case .merge: 2
    default: 3
    }
  }
}
