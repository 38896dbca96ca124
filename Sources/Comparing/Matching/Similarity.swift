/// How much two questions have in common.
struct Similarity {
  /// From 0 to 1, for each signal that one of them has at least.
  let agreements: [Signal: Double]
  /// From 0 to 1.
  let score: Double
  /// Whether the words, the name or the answers agree, and not only what stands around.
  let isSure: Bool
  /// Whether they have enough in common to be looked at.
  let isPossible: Bool

  init(_ one: Candidate, _ other: Candidate, _ sense: WordSense, order: Double) {
    var sum = Sum()
    sum.add(.wording, one.wording, other.wording, sense.words, trust: sense.trust.wording)
    sum.add(.name, one.name, other.name, sense.names, trust: sense.trust.name)
    sum.add(.legend, one.legend, other.legend, sense.words)
    sum.add(.heading, one.heading, other.heading, sense.words)
    if one.purpose != nil || other.purpose != nil {
      let lacks = one.purpose == nil || other.purpose == nil
      sum.add(.purpose, one.purpose == other.purpose ? 1 : 0, oneLacksIt: lacks)
    }
    if !one.autocomplete.isEmpty || !other.autocomplete.isEmpty {
      let lacks = one.autocomplete.isEmpty || other.autocomplete.isEmpty
      sum.add(.autocomplete, one.autocomplete == other.autocomplete ? 1 : 0, oneLacksIt: lacks)
    }
    // The only choice of a check box is its own wording.
    if max(one.choiceCount, other.choiceCount) > 1,
      let overlap = one.choices.overlap(other.choices)
    {
      sum.add(.choices, overlap, oneLacksIt: one.choiceCount == 0 || other.choiceCount == 0)
    }
    sum.add(.kind, one.kinds == other.kinds ? 1 : Self.kinship(one.kinds, other.kinds))
    sum.add(.page, one.page == other.page ? 1 : 0)
    sum.add(.order, order)
    agreements = sum.agreements
    score = sum.value / sum.weight
    let areSilent = Self.areSilentNeighbours(one, other, agreements)
    // Whatever happened to their names, one may well be the other.
    isPossible = score >= MatchingLimits.leastScore || areSilent
    isSure =
      score >= MatchingLimits.leastScore
      && (agreements[.wording] ?? 0
        >= Self.wordingNeeded(one, other, agreements[.name], sense.trust)
        || agreements[.name] ?? 0 >= MatchingLimits.strongName
        || Self.haveSameAnswers(one, other, agreements)
        || areSilent)
  }

  /// The same answers on offer, under words which do not say the contrary.
  private static func haveSameAnswers(
    _ one: Candidate, _ other: Candidate, _ agreements: [Signal: Double]
  ) -> Bool {
    guard agreements[.choices] ?? 0 >= MatchingLimits.strongChoices,
      min(one.choiceCount, other.choiceCount) >= MatchingLimits.tellingChoices
    else { return false }
    let words = agreements[.wording] ?? 0
    return words >= MatchingLimits.strongWording || one.wording.isEmpty || other.wording.isEmpty
      || agreements[.name] == nil
  }

  /// Fields without any words, of the same kind, between the same sure questions.
  private static func areSilentNeighbours(
    _ one: Candidate, _ other: Candidate, _ agreements: [Signal: Double]
  ) -> Bool {
    one.wording.isEmpty && other.wording.isEmpty && agreements[.kind] == 1
      && agreements[.page] == 1 && agreements[.order] ?? 0 >= MatchingLimits.strongOrder
  }

  /// How much the wordings must agree to settle it.
  private static func wordingNeeded(
    _ one: Candidate, _ other: Candidate, _ name: Double?, _ trust: Trust
  ) -> Double {
    guard let name, !one.name.isEmpty, !other.name.isEmpty else {
      return MatchingLimits.strongWording
    }
    let more = MatchingLimits.strongWordingUnderAnotherName - MatchingLimits.strongWording
    return MatchingLimits.strongWording + more * trust.name * (1 - name)
  }

  /// Half for fields of which some are of the same kind, or which are all filled alike.
  private static func kinship(_ one: [String], _ other: [String]) -> Double {
    func manners(_ kinds: [String]) -> Set<String> {
      Set(kinds.map { chosen.contains($0) ? "chosen" : typed.contains($0) ? "typed" : $0 })
    }
    return manners(one).isDisjoint(with: manners(other)) ? 0 : 0.5
  }

  private static let chosen: Set<String> = ["select", "select multiple", "radio", "checkbox"]
  private static let typed: Set<String> = [
    "text", "textarea", "email", "tel", "url", "number", "password", "search", "date",
  ]

  /// Adds signals up.
  private struct Sum {
    var agreements: [Signal: Double] = [:]
    var value = 0.0
    var weight = 0.0

    mutating func add(
      _ signal: Signal, _ agreement: Double, oneLacksIt: Bool = false, trust: Double = 1
    ) {
      agreements[signal] = agreement
      weight += signal.weight * trust * (oneLacksIt ? Signal.weightWhenOneLacksIt : 1)
      value += oneLacksIt ? 0 : signal.weight * trust * agreement
    }

    mutating func add(
      _ signal: Signal, _ one: WeighedWords, _ other: WeighedWords, _ weights: [Double],
      trust: Double = 1
    ) {
      if one.isEmpty, other.isEmpty { return }
      let overlap = one.overlap(other, weights: weights)
      // What agrees counts in full, whatever the rest of the form does.
      let trust = trust + (1 - trust) * overlap
      add(signal, overlap, oneLacksIt: one.isEmpty || other.isEmpty, trust: trust)
    }
  }
}
