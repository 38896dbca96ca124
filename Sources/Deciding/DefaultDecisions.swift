import FormModel
package import Report
package import Words

/// What a redesign decides where a team has not decided yet: the edits that a failing rule or the time
/// model speaks for.
///
/// What a source knows is left to it where people can sign in with it, or where a rule finds fault with
/// asking it. Nothing else is dropped unless a rule finds fault with it, nor where other questions wait
/// for its answer. Where a rule finds that too much is optional, optional questions go, those that cost
/// most first, until the form asks and takes no more than a part of what it did.
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
  /// The rules that found something.
  private let verdictsFailed: Set<String>

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
    verdictsFailed = Set(audit.verdicts.filter { !$0.findings.isEmpty }.map(\.rule))
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

  private typealias Candidate = SuggestionCandidates.Candidate

  private var suggestions: [Suggestion] {
    let all = SuggestionCandidates(audit, table).all
    var taken = taken
    var kept: [Candidate] = []
    for rank in Self.ranks {
      for candidate in all where candidate.rank == rank && isSafe(candidate) {
        guard candidate.places.isDisjoint(with: taken),
          (try? table.resolved(candidate.edit)) != nil,
          rank != Self.optionalRank || isTooMuch(kept)
        else { continue }
        taken.formUnion(candidate.places)
        kept.append(candidate)
      }
    }
    return kept.sorted { ($0.places.min() ?? 0) < ($1.places.min() ?? 0) }.map {
      Suggestion(edit: $0.edit, reason: $0.reason, seconds: $0.saves, points: 0)
    }
  }

  /// What a source knows first, then what goes, then what becomes one, then optional questions, then
  /// other controls.
  private static let ranks = 0...4
  fileprivate static let optionalRank = 3

  /// Whether the form still asks, or takes, more than it should.
  private func isTooMuch(_ kept: [Candidate]) -> Bool {
    let decided = kept.compactMap { try? table.resolved($0.edit) }
      .reduce(Decided()) { $0.adding($1) }
    let (now, then) = (table.outcome(of: Decided()), table.outcome(of: decided))
    return Double(then.questions) > Self.part * Double(now.questions)
      || then.p50 > Self.part * now.p50
  }

  /// The part of its questions and of its time that a redesigned form may keep: a house value.
  private static let part = 0.6

  private func isFailing(_ mending: String) -> Bool {
    table.rules.contains { rule in
      rule.mendedBy.contains(mending) && verdictsFailed.contains(rule.rule)
    }
  }

  /// Whether a rule finds that too many questions may stay empty.
  private var hasTooMuchOptional: Bool {
    table.rules.contains { rule in
      verdictsFailed.contains(rule.rule)
        && rule.counted.contains { counted in
          (counted.conditions.map(\.measure) + [counted.limits?.measure].compactMap(\.self))
            .contains { $0.hasPrefix("optional") }
        }
    }
  }

  private func isSafe(_ candidate: SuggestionCandidates.Candidate) -> Bool {
    switch (candidate.edit, candidate.reason) {
    case (.prefill(let source, _), _):
      sources.contains(source) || table.asksInFrench && isFailing("prefill")
    case (.drop, .rule): candidate.places.isDisjoint(with: deciding)
    case (.drop, .optionalQuestion):
      hasTooMuchOptional && candidate.places.isDisjoint(with: deciding)
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
    switch (edit, reason) {
    case (.prefill, _): 0
    case (.drop, .rule): 1
    case (.merge, _): 2
    case (.drop, _): DefaultDecisions.optionalRank
    default: 4
    }
  }
}
