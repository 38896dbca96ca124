import Report

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
  /// Whether each has a name, and the names say that they are two.
  let pointsElsewhere: Bool
  /// Whether neither has words, so that little more than their places speaks for them.
  let isSilent: Bool
  /// Whether they stand between the same sure questions, or one further.
  var isNear: Bool { agreements[.order] ?? 0 >= MatchingLimits.fairOrder }

  /// - Parameter order: How much their places among the sure pairs agree, from 0 to 1.
  /// - Parameter isSamePage: Whether their pages are one, or one came out of the other.
  init(
    _ one: Candidate, _ other: Candidate, _ sense: WordSense, order: Double, isSamePage: Bool
  ) {
    var sum = Sum()
    sum.addWords(one, other, sense)
    sum.addAnswers(one, other)
    sum.add(.page, isSamePage ? 1 : 0)
    sum.add(.order, order)
    agreements = sum.agreements
    score = sum.value / sum.weight
    let evidence = PairEvidence(one, other, sum.agreements, sense.trust)
    let isLikely = score >= MatchingLimits.leastScore
    isPossible = isLikely || evidence.isPossible
    isSure = isLikely && evidence.isSure
    pointsElsewhere = evidence.namesContradict
    isSilent = one.wording.isEmpty && other.wording.isEmpty && !evidence.namesAgree
  }

  /// Half for fields of which some are of the same kind, or which are all filled alike.
  private static func kinship(_ one: [String], _ other: [String]) -> Double {
    if one == other { return 1 }
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

    mutating func addWords(_ one: Candidate, _ other: Candidate, _ sense: WordSense) {
      add(.wording, one.wording, other.wording, sense.words, trust: sense.trust.wording)
      add(.name, one.name, other.name, sense.names, trust: sense.trust.name)
      add(.legend, one.legend, other.legend, sense.words)
      add(.heading, one.heading, other.heading, sense.words)
    }

    /// What people are asked for, and how.
    mutating func addAnswers(_ one: Candidate, _ other: Candidate) {
      add(.purpose, one.purpose ?? "", other.purpose ?? "")
      add(.autocomplete, one.autocomplete, other.autocomplete)
      addChoices(one, other)
      add(.kind, Similarity.kinship(one.kinds, other.kinds))
    }

    private mutating func addChoices(_ one: Candidate, _ other: Candidate) {
      // The only choice of a check box is its own wording.
      guard max(one.choiceCount, other.choiceCount) > 1,
        let overlap = one.choices.overlap(other.choices)
      else { return }
      add(.choices, overlap, oneLacksIt: one.choiceCount == 0 || other.choiceCount == 0)
    }

    /// What is the same or not, where one of them has it.
    private mutating func add(_ signal: Signal, _ one: String, _ other: String) {
      if one.isEmpty, other.isEmpty { return }
      add(signal, one == other ? 1 : 0, oneLacksIt: one.isEmpty || other.isEmpty)
    }

    mutating func add(
      _ signal: Signal, _ agreement: Double, oneLacksIt: Bool = false, trust: Double = 1
    ) {
      agreements[signal] = agreement
      weight += signal.weight * trust * (oneLacksIt ? Signal.weightWhenOneLacksIt : 1)
      value += oneLacksIt ? 0 : signal.weight * trust * agreement
    }

    private mutating func add(
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
