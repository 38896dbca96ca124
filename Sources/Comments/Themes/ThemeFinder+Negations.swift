import Words

extension ThemeFinder {
  /// Words that a negation reaches over; shorter ones than two letters do not count.
  private static var reach: Int { 4 }

  /// Which words deny what follows, or nothing where none does: a negation that is part of a cue
  /// (`marche pas`) denies nothing else.
  func freeNegations(_ words: [CueWord], _ matches: [Spoken]) -> [Bool] {
    var free = words.map { $0.traits.contains(.negation) }
    for match in matches where ownsNegation(match) && !isCut(match, matches, words) {
      guard let first = match.range.first(where: { words[$0].traits.contains(.negation) }) else {
        continue
      }
      for place in match.range { free[place] = false }
      // `ne` before the `pas` of a cue belongs to it.
      for place in max(0, first - 4)..<first where words[place].traits.contains(.particle) {
        free[place] = false
      }
    }
    return free
  }

  /// “No message” is none of “no error message”, nor “pas de message” of “pas de message d’erreur”: what
  /// is denied goes on behind it.
  func isCut(_ match: Spoken, _ matches: [Spoken], _ words: [CueWord]) -> Bool {
    let first = words[match.range.lowerBound].traits
    let last = match.range.upperBound - 1
    guard match.strongTheme != nil, first.contains(.negation),
      match.range.count == (first.contains(.follower) ? 3 : 2)
    else { return false }
    return matches.contains { other in
      other.strongTheme != nil && other.theme != match.theme && speaksOfFriction(other)
        && other.range.lowerBound == last && other.range.count > 1
    }
  }

  /// The negation of a topic denies what is said of it: `captcha pas lisible`.
  private func ownsNegation(_ match: Spoken) -> Bool {
    match.use == .exception || match.use == .complaint
      || speaksOfFriction(match) && !match.isTopic
  }

  /// Praise says `aucun problème`: its negation denies the problem all the same.
  func speaksOfFriction(_ match: Spoken) -> Bool {
    match.theme.map { tones[$0] != .praise } ?? false
  }

  /// Whether a negation denies what holds none.
  func isDenied(
    _ match: Spoken, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Bool {
    denier(of: match, text, words, free) != nil
  }

  /// The negation which denies what holds none.
  func denier(
    of match: Spoken, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Int? {
    let range = match.range
    if range.contains(where: { words[$0].traits.contains(.negation) }) { return nil }
    // `captcha pas lisible` has a captcha all the same.
    if !match.isTopic, isDeniedAfter(range, text, words, free) { return range.upperBound }
    var left = Self.reach
    var place = range.lowerBound
    while place > 0, left > 0, !isEnd(place, text, words) {
      place -= 1
      if free[place] {
        let between = words[place..<range.lowerBound].dropFirst()
        return between.contains { $0.traits.contains(.stop) } ? nil : place
      }
      if !words[place].traits.contains(.short) { left -= 1 }
    }
    return nil
  }

  /// French says `ça plante pas`.
  private func isDeniedAfter(
    _ range: Range<Int>, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Bool {
    let next = range.upperBound
    guard next < words.count, text.breaks[next] == .none, free[next] else { return false }
    return words[next].traits.contains(.follower)
  }

  /// Whether a phrase denies what was found: it stands in the same clause, and no “mais” between.
  func isDenied(
    _ match: Spoken, by phrases: [Spoken], _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    phrases.contains { phrase in
      switch phrase.use {
      case .denial: isDenied(match, byEarlier: phrase, text, words)
      case .dismissal: speaksOfFriction(match) && isDenied(match, byLater: phrase, text, words)
      case .incident:
        isDenied(match, byEarlier: phrase, text, words)
          || isDenied(match, byLater: phrase, text, words)
      case .relief, .rebuttal:
        speaksOfFriction(match) && isDenied(match, byRelief: phrase, text)
      default: false
      }
    }
  }

  /// What begins within a phrase and goes on behind it is denied too (`no problem with …`), unless the
  /// negation of the phrase is its own.
  func isDenied(
    _ match: Spoken, byEarlier phrase: Spoken, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    let (start, end) = (match.range.lowerBound, phrase.range.upperBound)
    if start >= end { return !hasEnd(between: end, start, text, words) }
    if phrase.range.count > match.range.count, phrase.covers(match), speaksOfFriction(match) {
      return true
    }
    return start > phrase.range.lowerBound && match.range.upperBound > end
      && !match.range.contains { words[$0].traits.contains(.negation) }
  }

  /// A verdict may stand behind a sign (`: aucun problème`), right after the topic that it is about; or
  /// end with words of the topic (`mes accents ont été acceptés`).
  func isDenied(
    _ match: Spoken, byLater phrase: Spoken, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    let (end, start) = (match.range.upperBound, phrase.range.lowerBound)
    let holdsNegation = match.range.contains { words[$0].traits.contains(.negation) }
    if end > start {
      return !holdsNegation && match.range.lowerBound < start && end < phrase.range.upperBound
    }
    if !hasEnd(between: end, start, text, words) { return true }
    return end == start && text.breaks[start] == .clause && !holdsNegation
  }

  /// What did not come true was said before in the sentence, or in the one before: `I thought that it
  /// would crash. It did not.`
  private func isDenied(
    _ match: Spoken, byRelief phrase: Spoken, _ text: FoldedClauses
  ) -> Bool {
    let (end, start) = (match.range.upperBound, phrase.range.lowerBound)
    // “But no, all saved” begins no complaint with its “no”.
    if phrase.use == .rebuttal, phrase.range.contains(match.range.lowerBound) { return true }
    guard end <= start else { return false }
    let sentences = text.breaks[end...start].count { $0 == .sentence }
    return sentences == 0 || sentences == 1 && text.breaks[start] == .sentence
  }

  /// Whether a phrase is all that is said in its sentence (`Long? No.`), or behind a sign at the end of what
  /// others said: `they say that it crashes: rubbish`.
  func standsAlone(_ phrase: Spoken, among matches: [Spoken], _ text: FoldedClauses) -> Bool {
    let (start, end) = (phrase.range.lowerBound, phrase.range.upperBound)
    guard end == text.count || text.breaks[end] >= .clause else { return false }
    return text.breaks[start] == .sentence
      || text.breaks[start] == .clause
        && matches.contains { hearsay in
          hearsay.use == .expectation && hearsay.range.upperBound <= start
            && hearsay.sharesSentence(with: phrase, in: text)
        }
  }

  /// Whether a clause ends, or a “mais” stands, between two places.
  private func hasEnd(
    between end: Int, _ start: Int, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    words[end..<start].contains { $0.traits.contains(.contrast) }
      || (end...start).contains { isEnd($0, text, words) }
  }

  /// Whether what a negation denies ends before a word: quotation marks and a further alternative
  /// (`not once did it freeze, or crash`) go on with it.
  private func isEnd(_ place: Int, _ text: FoldedClauses, _ words: [CueWord]) -> Bool {
    switch text.breaks[place] {
    case .none, .quotation: false
    case .clause: !words[place].traits.contains(.alternative)
    case .sentence: true
    }
  }
}
