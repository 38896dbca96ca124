package import Words

/// Finds the themes of comments, one after the other.
package struct ThemeFinder {
  package let book: ThemeBook
  private var index: CueIndex
  private let uses: [Use]
  /// By the place of the theme in the book.
  private let tones: [Theme.Tone]

  /// What a cue is for.
  private enum Use: Equatable {
    case strong(Int)
    case weak(Int)
    case unless(Int)
    case exception
    case denial
    case dismissal
  }

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

  /// The cues that are denied: by a phrase, or by a negation which belongs to none of them.
  private func denied(
    _ matches: [Spoken], _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> [Spoken] {
    let phrases = matches.filter(\.isDenial)
    guard !phrases.isEmpty || free.contains(true) else { return [] }
    return matches.filter { match in
      guard match.theme != nil else { return false }
      if isDenied(match, by: phrases, text, words) { return true }
      return !free.isEmpty && !match.range.contains { words[$0].traits.contains(.negation) }
        && isDenied(match.range, text, words, free)
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

  /// A cue that stands in a text.
  private struct Spoken {
    let use: Use
    let range: Range<Int>

    var isExcuse: Bool { if case .unless = use { true } else { false } }

    var isDenial: Bool { use == .denial || use == .dismissal }

    var strongTheme: Int? { if case .strong(let theme) = use { theme } else { nil } }

    var theme: Int? {
      switch use {
      case .strong(let theme), .weak(let theme): theme
      default: nil
      }
    }

    /// Whether it says the same theme with these words and more: what denies the longer phrase denies
    /// its parts.
    func holds(_ other: Spoken) -> Bool {
      theme == other.theme && range.lowerBound <= other.range.lowerBound
        && range.upperBound >= other.range.upperBound
    }

    /// Whether it takes the theme away from the sentence in which both stand.
    func excuses(_ other: Spoken, in text: FoldedClauses) -> Bool {
      guard case .unless(let theme) = use, theme == other.theme else { return false }
      let (first, last) = range.lowerBound < other.range.lowerBound ? (self, other) : (other, self)
      let between = (first.range.lowerBound + 1)..<(last.range.lowerBound + 1)
      return !text.breaks[between].contains(.sentence)
    }

    /// Whether another theme says more with the same words: the longer phrase counts.
    func swallows(_ other: Spoken) -> Bool {
      theme != other.theme && range.count > other.range.count
        && range.lowerBound <= other.range.lowerBound
        && range.upperBound >= other.range.upperBound
        && (strongTheme != nil || other.strongTheme == nil)
    }
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

  private func isDenied(
    _ range: Range<Int>, _ text: FoldedClauses, _ words: [CueWord], _ free: [Bool]
  ) -> Bool {
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
    func reaches(_ between: Range<Int>) -> Bool {
      !between.contains { words[$0].traits.contains(.stop) }
        && !(between.lowerBound...between.upperBound).contains { text.breaks[$0] != .none }
    }
    return phrases.contains { phrase in
      switch phrase.use {
      case .denial where phrase.range.upperBound <= match.range.lowerBound:
        reaches(phrase.range.upperBound..<match.range.lowerBound)
      case .dismissal
      where match.range.upperBound <= phrase.range.lowerBound && speaksOfFriction(match):
        reaches(match.range.upperBound..<phrase.range.lowerBound)
      default: false
      }
    }
  }
}
