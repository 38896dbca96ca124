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
  private let addresses: AddressParts
  private let limits: RedesignLimits
  /// The answers on offer, by the ids of questions.
  private let choices: [String: Int]
  /// The rules that found something.
  private let verdictsFailed: Set<String>

  /// - Parameters:
  ///   - taken: The questions about which something is decided already, by their ids.
  ///   - sources: Who people may sign in with, such as `FranceConnect`.
  ///   - addresses: The questions that ask for parts of an address.
  package init(
    _ audit: Report.Audit, _ table: Report.WhatIf, taken: Set<String>, deciding: Set<Int>,
    sources: Set<String>, addresses: AddressParts, limits: RedesignLimits
  ) {
    self.audit = audit
    self.table = table
    self.taken = Set(table.questions.indices.filter { taken.contains(table.questions[$0].id) })
    self.deciding = deciding
    self.sources = sources
    self.addresses = addresses
    self.limits = limits
    let asked = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    choices = Dictionary(
      firstOfEach: asked.map { ($0.id, $0.fields.reduce(0) { $0 + $1.choices }) })
    verdictsFailed = Set(audit.verdicts.filter { !$0.findings.isEmpty }.map(\.rule))
  }

  /// In the order of the questions.
  package func decisions(in language: Language) -> [Decision] {
    TypedEdits(audit, table).decisions(for: suggestions, in: language)
  }

  private typealias Candidate = SuggestionCandidates.Candidate

  private var suggestions: [Suggestion] {
    let all = SuggestionCandidates(audit, table).all
    let resolver = EditResolver(table)
    var taken = taken
    var kept: [Candidate] = []
    var decided = Decided()
    for rank in Self.ranks {
      var found: [(candidate: Candidate, decided: Decided)] = []
      for candidate in all where candidate.rank == rank && isSafe(candidate) {
        guard candidate.places.isDisjoint(with: taken),
          let one = try? resolver.resolved(candidate.edit)
        else { continue }
        taken.formUnion(candidate.places)
        found.append((candidate, one))
      }
      if rank == Self.optionalRank {
        let goes = fewestThatGo(found.map(\.decided), after: decided)
        taken.subtract(found[goes...].flatMap(\.candidate.places))
        found.removeSubrange(goes...)
      }
      kept += found.map(\.candidate)
      for one in found { decided.add(one.decided) }
    }
    return kept.sorted { ($0.places.min() ?? 0) < ($1.places.min() ?? 0) }.map {
      Suggestion(edit: $0.edit, reason: $0.reason, seconds: $0.saves, points: 0)
    }
  }

  /// What a source knows first, then what goes, then what becomes one, then optional questions, then
  /// other controls.
  private static let ranks = 0...4
  fileprivate static let optionalRank = 3

  /// How many must go, from the first on, until the form asks and takes what it should: each that goes
  /// leaves less, so that halves are tried.
  private func fewestThatGo(_ edits: [Decided], after decided: Decided) -> Int {
    let now = table.outcome(of: Decided())
    var (least, most) = (0, edits.count)
    while least < most {
      let half = (least + most) / 2
      if isTooMuch(edits[..<half].reduce(into: decided) { $0.add($1) }, now) {
        least = half + 1
      } else {
        most = half
      }
    }
    return least
  }

  /// Whether the form still asks, or takes, more than it should.
  private func isTooMuch(_ decided: Decided, _ now: WhatIfOutcome) -> Bool {
    let then = table.outcome(of: decided)
    return Double(then.questions) > limits.kept * Double(now.questions)
      || then.p50 > limits.kept * now.p50
  }

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
        && addresses.holds(candidate.places)
    case (.retype(_, let retyping), .rule), (.retype(_, let retyping), .quickerControl):
      candidate.places.allSatisfy { suits($0, retyping) }
    default: false
    }
  }

  /// Few answers are in sight, more are in a list, of many some are suggested. Where other questions wait
  /// for an answer, it stays one of those on offer.
  private func suits(_ place: Int, _ retyping: Retyping) -> Bool {
    let choices = choices[table.questions[place].id] ?? 0
    return switch retyping {
    case .radio: choices <= limits.answersInSight
    case .select: choices > limits.answersInSight && choices <= limits.answersInAList
    case .suggest: choices > limits.answersInAList && !deciding.contains(place)
    case .date, .text: !deciding.contains(place)
    }
  }
}

/// The questions that ask for parts of an address, by their places.
package struct AddressParts: Sendable {
  private let streets: Set<Int>
  private let towns: Set<Int>

  package init(streets: Set<Int>, towns: Set<Int>) {
    (self.streets, self.towns) = (streets, towns)
  }

  /// Whether there are a street and its town among them: first and last names are two answers that people
  /// know as such, and a country alone may be that of a birth.
  func holds(_ places: Set<Int>) -> Bool {
    !places.isDisjoint(with: streets) && !places.isDisjoint(with: towns)
  }
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
