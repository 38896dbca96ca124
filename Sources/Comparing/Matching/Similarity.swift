/// How much two questions have in common.
struct Similarity {
  /// From 0 to 1, for each signal that one of them has at least.
  let agreements: [Signal: Double]
  /// From 0 to 1.
  let score: Double
  /// Whether the words, the name or the answers agree, and not only what stands around.
  let isSure: Bool

  init(_ one: Candidate, _ other: Candidate, _ sense: WordSense, order: Double) {
    var sum = Sum()
    sum.add(.wording, one.wording, other.wording, sense.words)
    sum.add(.name, one.name, other.name, sense.names)
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
    if let overlap = one.choices.overlap(other.choices) {
      sum.add(.choices, overlap, oneLacksIt: one.choiceCount == 0 || other.choiceCount == 0)
    }
    sum.add(.kind, one.kinds == other.kinds ? 1 : Self.kinship(one.kinds, other.kinds))
    sum.add(.page, one.page == other.page ? 1 : 0)
    sum.add(.order, order)
    agreements = sum.agreements
    score = sum.value / sum.weight
    isSure =
      agreements[.wording] ?? 0 >= MatchingLimits.strongWording
      || agreements[.name] ?? 0 >= MatchingLimits.strongName
      || agreements[.choices] ?? 0 >= MatchingLimits.strongChoices
        && min(one.choiceCount, other.choiceCount) >= MatchingLimits.tellingChoices
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

    mutating func add(_ signal: Signal, _ agreement: Double, oneLacksIt: Bool = false) {
      agreements[signal] = agreement
      weight += signal.weight * (oneLacksIt ? Signal.weightWhenOneLacksIt : 1)
      value += signal.weight * (oneLacksIt ? 0 : agreement)
    }

    mutating func add(
      _ signal: Signal, _ one: WeighedWords, _ other: WeighedWords, _ weights: [Double]
    ) {
      if one.isEmpty, other.isEmpty { return }
      add(
        signal, one.overlap(other, weights: weights), oneLacksIt: one.isEmpty || other.isEmpty)
    }
  }
}
