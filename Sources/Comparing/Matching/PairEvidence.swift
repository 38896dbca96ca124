/// What speaks for and against two questions being the same, beyond how much they have in common.
struct PairEvidence {
  private let one: Candidate
  private let other: Candidate
  private let agreements: [Signal: Double]
  private let trust: Trust

  init(
    _ one: Candidate, _ other: Candidate, _ agreements: [Signal: Double], _ trust: Trust
  ) {
    self.one = one
    self.other = other
    self.agreements = agreements
    self.trust = trust
  }

  /// Whether the words, the name or the answers agree, and not only what stands around.
  var isSure: Bool {
    self[.wording] >= wordingNeeded || namesAgree || haveSameAnswers || areSilentNeighbours
  }

  /// Whether one may be the other although they have little in common: it kept its name, or its place
  /// and nothing else tells who it was.
  var isPossible: Bool {
    areSilentNeighbours || namesAgree && self[.kind] > 0 || haveSamePlace && !isAnother
  }

  /// Whether each has a name, and the names say that they are two.
  var namesContradict: Bool {
    !one.name.isEmpty && !other.name.isEmpty && self[.name] < MatchingLimits.weakAgreement
      && trust.name >= MatchingLimits.fairTrust
  }

  private var wordsContradict: Bool {
    !one.wording.isEmpty && !other.wording.isEmpty
      && self[.wording] < MatchingLimits.weakAgreement
      && trust.wording >= MatchingLimits.fairTrust
  }

  /// Whether everything that could tell says that they are two.
  private var isAnother: Bool {
    wordsContradict && namesContradict
      || one.purpose != nil && other.purpose != nil && one.purpose != other.purpose
  }

  var namesAgree: Bool { self[.name] >= MatchingLimits.strongName }

  /// Of the same kind, between the same sure questions.
  private var haveSamePlace: Bool {
    self[.kind] == 1 && self[.page] == 1 && self[.order] >= MatchingLimits.strongOrder
  }

  /// Fields without any words are told apart by their place alone.
  private var areSilentNeighbours: Bool {
    one.wording.isEmpty && other.wording.isEmpty && haveSamePlace
  }

  /// The same answers on offer, under words and a name which do not say the contrary.
  private var haveSameAnswers: Bool {
    guard self[.choices] >= MatchingLimits.strongChoices, !namesContradict,
      min(one.choiceCount, other.choiceCount) >= MatchingLimits.tellingChoices
    else { return false }
    return self[.wording] >= MatchingLimits.strongWording || one.wording.isEmpty
      || other.wording.isEmpty || agreements[.name] == nil
  }

  /// How much the wordings must agree to settle it.
  private var wordingNeeded: Double {
    guard let name = agreements[.name], !one.name.isEmpty, !other.name.isEmpty else {
      return MatchingLimits.strongWording
    }
    let more = MatchingLimits.strongWordingUnderAnotherName - MatchingLimits.strongWording
    return MatchingLimits.strongWording + more * trust.name * (1 - name)
  }

  private subscript(signal: Signal) -> Double { agreements[signal] ?? 0 }
}
