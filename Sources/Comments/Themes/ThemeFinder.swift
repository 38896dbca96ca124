package import Words

/// Finds the themes of comments, one after the other.
package struct ThemeFinder {
  package let book: ThemeBook
  private var index: CueIndex
  let uses: [Use]
  private let cues: [Cue]
  /// By the place of the theme in the book.
  let tones: [Theme.Tone]
  /// By the place of the theme in the book, the places of the themes that it gives way to.
  private let specific: [[Int]]
  /// By the place of the theme in the book, its column among weights of words.
  let columns: [Int?]

  package init(book: ThemeBook) {
    self.book = book
    var cues: [Cue] = []
    var uses: [Use] = []
    func add(_ more: [Cue], _ use: Use) {
      cues += more
      uses += more.map { _ in use }
    }
    for (place, theme) in book.themes.enumerated() {
      add(theme.cues, .strong(place))
      add(theme.topics, .topic(place))
      add(theme.names, .name(place))
      add(theme.objects, .object(place))
      add(theme.weak, .weak(place))
      add(theme.unless, .unless(place))
    }
    add(book.words.negation.exceptions, .exception)
    add(book.words.negation.denials, .denial)
    add(book.words.negation.dismissals, .dismissal)
    add(book.words.negation.incidents, .incident)
    add(book.words.negation.reliefs, .relief)
    add(book.words.negation.rebuttals, .rebuttal)
    add(book.words.negation.expectations, .expectation)
    add(book.words.mood.complaints.phrases, .complaint)
    add(book.words.mood.successes.phrases, .success)
    (self.cues, self.uses) = (cues, uses)
    tones = book.themes.map(\.tone)
    specific = book.themes.map { theme in
      book.themes.indices.filter { theme.givesWay(to: book.themes[$0]) }
    }
    columns = book.themes.map { book.weights?.themes.firstIndex(of: $0.id) }
    index = CueIndex(cues: cues, traits: WordTraitFinder(book.words), weights: book.weights)
  }

  /// The places of the themes of a comment in the book, in its order.
  package mutating func themes(in text: FoldedClauses) -> [Int] {
    // Read first: a finder that is lent while its index changes is copied.
    let reading = index.read(text)
    return weighed(themes(of: reading, in: text), reading)
  }

  /// What a word of the last comment says of themes.
  @inline(__always)
  func evidence(of word: CueWord) -> ThemeWeights.WordEvidence { index.evidence(of: word) }

  /// The words of a comment, as cues know them.
  mutating func words(of text: FoldedClauses) -> [CueWord] { index.read(text).words }

  /// The cues of a theme that stand in a comment, as their files write them; those that are denied too.
  /// Where none does, the other words that say most for it.
  package mutating func cues(of theme: Int, in text: FoldedClauses) -> [String] {
    let reading = index.read(text)
    let found = Set(reading.matches.map(\.cue)).sorted().filter { cue in
      Spoken(use: uses[cue], range: 0..<0).theme == theme
    }
    return found.isEmpty
      ? strongest(for: theme, in: text, reading.words) : found.map { cues[$0].text }
  }

  private func themes(of reading: CueIndex.Reading, in text: FoldedClauses) -> [Int] {
    var spoken = spoken(in: reading, text)
    guard spoken.contains(where: { $0.theme != nil }) else { return [] }
    let excuses = spoken.filter(\.isExcuse)
    let free = reading.traits.contains(.negation) ? freeNegations(reading.words, spoken) : []
    let denied = denied(spoken, text, reading.words, free)
    if !excuses.isEmpty {
      spoken.removeAll { match in excuses.contains { $0.excuses(match, in: text) } }
    }
    var matches = spoken
    matches.removeAll { match in match.theme == nil || denied.contains { $0.holds(match) } }
    lazy var neutral = neutral(among: spoken, reading.words)
    lazy var told = mood(of: spoken, neutral, denied, text, reading.words, free)
    if matches.contains(where: \.isName) || mayBeContent(spoken, denied, reading, free) {
      matches.removeAll { match in
        match.isTopic && !told.complains(of: match.range, byDefault: !match.isName)
          || neutral.contains(match) && told.isContent(with: match.range)
      }
    }
    if mayTurnOut(matches, reading), mayBeContent(spoken, denied, reading, free) {
      matches.removeAll { match in
        speaksOfFriction(match)
          && told.isOvercome(match.range, before: text.sentenceEnd(after: match.range))
      }
    }
    let strong = strongThemes(of: matches)
    if strong.contains(where: { tones[$0] != .praise }) {
      return unyielding(strong, matches, text)
    }
    if !strong.isEmpty {
      let weak = matches.filter { isWeakFriction($0) && told.complainsOutright(of: $0.range) }
      let themes = weak.isEmpty ? strong : (strong + Set(weak.compactMap(\.theme))).sorted()
      return unyielding(themes, matches, text)
    }
    matches.removeAll { $0.isObject && !told.complainsOutright(of: $0.range) }
    matches.removeAll { match in
      isWeakFriction(match) && !told.complains(of: match.range, byDefault: false)
        && !match.range.contains { reading.words[$0].traits.contains(.negation) }
    }
    return unyielding(weakThemes(matches, denied, free), matches, text)
  }

  /// The cues that stand in a comment, where they may be meant.
  private func spoken(in reading: CueIndex.Reading, _ text: FoldedClauses) -> [Spoken] {
    var spoken = reading.matches.map { Spoken(use: uses[$0.cue], range: $0.range) }
    if reading.traits.contains(.negation) {
      spoken.removeAll { $0.theme != nil && endsInNextClause($0, text, reading.words) }
    }
    guard spoken.contains(where: { $0.use == .rebuttal }) else { return spoken }
    return spoken.filter { $0.use != .rebuttal || standsAlone($0, among: spoken, text) }
  }

  /// The themes that words tell of outright, without those of which another theme says more.
  private func strongThemes(of matches: [Spoken]) -> [Int] {
    var strong: [Int] = []
    for match in matches {
      guard let theme = match.strongTheme, !strong.contains(theme) else { continue }
      if !matches.contains(where: { $0.swallows(match) }) { strong.append(theme) }
    }
    strong.sort()
    return strong
  }

  /// “Understood, not once …”: the negation at the end of a cue begins what is said next.
  private func endsInNextClause(
    _ match: Spoken, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    let (last, end) = (match.range.upperBound - 1, match.range.upperBound)
    return text.breaks[last] != .none && words[last].traits.contains(.negation)
      && !words[match.range.lowerBound].traits.contains(.negation) && end < words.count
      && text.breaks[end] == .none
  }

  private func isWeakFriction(_ match: Spoken) -> Bool {
    if case .weak(let theme) = match.use { tones[theme] == .friction } else { false }
  }

  /// The themes that are told of in some sentence which has none that they give way to.
  private func unyielding(
    _ themes: [Int], _ matches: [Spoken], _ text: FoldedClauses
  ) -> [Int] {
    if themes.count < 2 { return themes }
    return themes.filter { theme in
      let stronger = matches.filter { match in
        match.theme.map { specific[theme].contains($0) && themes.contains($0) } ?? false
      }
      return stronger.isEmpty
        || matches.contains { match in
          match.theme == theme && !stronger.contains { $0.sharesSentence(with: match, in: text) }
        }
    }
  }

  /// The cues that are denied: by a phrase, by what came of an expectation, by a negation which belongs to
  /// none of them, or beside one of the same theme that a phrase denies: “they had my name already, so I never typed it twice”.
  private func denied(
    _ matches: [Spoken], _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> [Spoken] {
    let phrases = matches.filter { match in
      match.isDenial && (free.isEmpty || !isDenied(match, text, words, free))
        && !isPartOfVerdict(match, matches)
    }
    let unmet = unmetExpectations(in: matches, text, words)
    guard !phrases.isEmpty || !unmet.isEmpty || free.contains(true) else { return [] }
    let byPhrase = matches.filter { match in
      match.theme != nil
        && (isDenied(match, by: phrases, text, words) || isCut(match, matches, words))
    }
    return byPhrase
      + matches.filter { match in
        isDeniedByNegation(match, text, words, free) || isBeside(match, byPhrase, text, words)
          || (match.use == .complaint || speaksOfFriction(match))
            && unmet.contains { $0.overlaps(match.range) }
      }
  }

  private func isDeniedByNegation(
    _ match: Spoken, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Bool {
    match.theme != nil && !match.isObject && !free.isEmpty && isDenied(match, text, words, free)
  }

  /// “Never at the first attempt” complains, “I expected worse” is content: the longer phrase counts.
  private func isPartOfVerdict(_ match: Spoken, _ matches: [Spoken]) -> Bool {
    matches.contains { other in
      other.range.count > match.range.count && other.covers(match)
        && (other.use == .complaint || other.use == .success)
    }
  }

  private func isBeside(
    _ match: Spoken, _ denied: [Spoken], _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    guard !denied.isEmpty, speaksOfFriction(match),
      !match.range.contains(where: { words[$0].traits.contains(.negation) })
    else { return false }
    return denied.contains { other in
      guard other.theme == match.theme else { return false }
      let start = min(match.range.lowerBound, other.range.lowerBound)
      let end = max(match.range.lowerBound, other.range.lowerBound)
      return !words[start..<end].contains { $0.traits.contains(.contrast) }
        && !text.breaks[(start + 1)..<(end + 1)].contains(.sentence)
    }
  }

  /// The themes of words that say little. Praise is the last of them, and none where something is
  /// denied other than what hinders: “merci” and “that fast” are what irony says.
  private func weakThemes(_ kept: [Spoken], _ denied: [Spoken], _ free: [Bool]) -> [Int] {
    let matches = kept.filter { match in !kept.contains { $0.swallows(match) } }
    let found = Set(matches.compactMap(\.theme)).sorted()
    let others = found.filter { tones[$0] != .praise }
    let isDenying = free.indices.contains { place in
      free[place] && !matches.contains { $0.range.contains(place) }
    }
    let deniesFriction = denied.contains { speaksOfFriction($0) }
    return others.isEmpty && (!isDenying || deniesFriction) ? found : others
  }
}
