package import Words

/// Finds the themes of comments, one after the other.
package struct ThemeFinder {
  package let book: ThemeBook
  private var index: CueIndex
  private let uses: [Use]
  /// By the place of the theme in the book.
  private let tones: [Theme.Tone]

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
      add(theme.weak, .weak(place))
      add(theme.unless, .unless(place))
    }
    add(book.words.negation.exceptions, .exception)
    add(book.words.negation.denials, .denial)
    add(book.words.negation.dismissals, .dismissal)
    add(book.words.negation.incidents, .incident)
    self.uses = uses
    tones = book.themes.map(\.tone)
    index = CueIndex(
      cues: cues, numbers: book.words.numbers, negation: book.words.negation)
  }

  /// The places of the themes of a comment in the book, in its order.
  package mutating func themes(in text: FoldedClauses) -> [Int] {
    let reading = index.read(text)
    var matches = reading.matches.map { Spoken(use: uses[$0.cue], range: $0.range) }
    guard matches.contains(where: { $0.theme != nil }) else { return [] }
    let excuses = matches.filter(\.isExcuse)
    let free = freeNegations(reading.words, matches)
    let denied = denied(matches, text, reading.words, free)
    matches.removeAll { match in
      match.theme == nil || denied.contains { $0.holds(match) }
        || excuses.contains { $0.excuses(match, in: text) }
    }
    var strong: [Int] = []
    for match in matches {
      guard let theme = match.strongTheme, !strong.contains(theme) else { continue }
      if !matches.contains(where: { $0.swallows(match) }) { strong.append(theme) }
    }
    return strong.isEmpty ? weakThemes(matches, denied, free) : strong.sorted()
  }

  /// The cues that are denied: by a phrase, by a negation which belongs to none of them, or beside one of
  /// the same theme that a phrase denies: “they had my name already, so I never typed it twice”.
  private func denied(
    _ matches: [Spoken], _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> [Spoken] {
    let phrases = matches.filter { match in
      match.isDenial && (free.isEmpty || !isDenied(match, text, words, free))
    }
    guard !phrases.isEmpty || free.contains(true) else { return [] }
    let spoken = matches.filter { $0.theme != nil }
    let byPhrase = spoken.filter { isDenied($0, by: phrases, text, words) }
    let byNegation = free.isEmpty ? [] : spoken.filter { isDenied($0, text, words, free) }
    let beside =
      byPhrase.isEmpty ? [] : spoken.filter { isBeside($0, byPhrase, text, words) }
    return byPhrase + byNegation + beside
  }

  private func isBeside(
    _ match: Spoken, _ denied: [Spoken], _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    guard speaksOfFriction(match),
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
    let deniesFriction = denied.contains(where: speaksOfFriction)
    return others.isEmpty && (!isDenying || deniesFriction) ? found : others
  }
}

// MARK: - Negations

extension ThemeFinder {
  /// Words that a negation reaches over; shorter ones than two letters do not count.
  private static var reach: Int { 4 }

  /// Which words deny what follows, or nothing where none does: a negation that is part of a cue
  /// (`marche pas`) denies nothing else.
  private func freeNegations(_ words: [CueWord], _ matches: [Spoken]) -> [Bool] {
    guard words.contains(where: { $0.traits.contains(.negation) }) else { return [] }
    var free = words.map { $0.traits.contains(.negation) }
    for match in matches where match.use == .exception || speaksOfFriction(match) {
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

  /// Praise says `aucun problème`: its negation denies the problem all the same.
  private func speaksOfFriction(_ match: Spoken) -> Bool {
    match.theme.map { tones[$0] != .praise } ?? false
  }

  /// Whether a negation denies what holds none.
  private func isDenied(
    _ match: Spoken, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Bool {
    let range = match.range
    if range.contains(where: { words[$0].traits.contains(.negation) }) { return false }
    if isDeniedAfter(range, text, words, free) { return true }
    var left = Self.reach
    var place = range.lowerBound
    while place > 0, left > 0, text.breaks[place] == .none {
      place -= 1
      if free[place] {
        return !words[place..<range.lowerBound].dropFirst().contains { $0.traits.contains(.stop) }
      }
      if !words[place].traits.contains(.short) { left -= 1 }
    }
    return false
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
  private func isDenied(
    _ match: Spoken, by phrases: [Spoken], _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    phrases.contains { phrase in
      switch phrase.use {
      case .denial: isDenied(match, byEarlier: phrase, text, words)
      case .dismissal: speaksOfFriction(match) && isDenied(match, byLater: phrase, text, words)
      case .incident:
        isDenied(match, byEarlier: phrase, text, words)
          || isDenied(match, byLater: phrase, text, words)
      default: false
      }
    }
  }

  /// What begins within a phrase and goes on behind it is denied too (`no problem with …`), unless the
  /// negation of the phrase is its own.
  private func isDenied(
    _ match: Spoken, byEarlier phrase: Spoken, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    let (start, end) = (match.range.lowerBound, phrase.range.upperBound)
    if start >= end { return !hasEnd(between: end, start, text, words) }
    return start > phrase.range.lowerBound && match.range.upperBound > end
      && !match.range.contains { words[$0].traits.contains(.negation) }
  }

  /// A verdict may stand behind a sign (`: aucun problème`), right after the topic that it is about; or
  /// end with words of the topic (`mes accents ont été acceptés`).
  private func isDenied(
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

  /// Whether a clause ends, or a “mais” stands, between two places.
  private func hasEnd(
    between end: Int, _ start: Int, _ text: FoldedClauses, _ words: [CueWord]
  ) -> Bool {
    words[end..<start].contains { $0.traits.contains(.contrast) }
      || text.breaks[end...start].contains { $0 != .none }
  }
}
