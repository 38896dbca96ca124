import Words

extension ThemeFinder {
  /// Whether anybody may be content in a comment: most comments which name topics hold no word of it,
  /// and nothing that would turn a complaint into one.
  func mayBeContent(
    _ matches: [Spoken], _ denied: [Spoken], _ reading: CueIndex.Reading, _ free: [Bool]
  ) -> Bool {
    !free.isEmpty || !denied.isEmpty || reading.traits.contains(.success)
      || matches.contains { $0.isDenial || sign(of: $0) == false }
  }

  /// Whether a word stands behind a friction after which people may tell what came of it.
  func mayTurnOut(_ matches: [Spoken], _ reading: CueIndex.Reading) -> Bool {
    guard reading.traits.contains(.turn),
      let turn = reading.words.lastIndex(where: { $0.traits.contains(.turn) })
    else { return false }
    return matches.contains { speaksOfFriction($0) && $0.range.upperBound <= turn }
  }

  /// Cues which name what hinders elsewhere in words that complain of nothing: `pre-filled with`, `plain
  /// English`. Who is content with it does not miss it.
  func neutral(among matches: [Spoken], _ words: [CueWord]) -> [Spoken] {
    matches.filter { match in
      guard case .strong(let theme) = match.use, tones[theme] == .friction else { return false }
      return !match.range.contains { place in
        !words[place].traits.isDisjoint(with: [.complaint, .negation])
      }
        && !matches.contains { $0.use == .complaint && $0.range.overlaps(match.range) }
    }
  }

  /// Where people complain and where they are content, in a comment with some cues. Of two phrases of
  /// which one holds the other, the longer one counts.
  func mood(
    of matches: [Spoken], _ neutral: [Spoken], _ denied: [Spoken], _ text: FoldedClauses,
    _ words: [CueWord], _ free: [Bool]
  ) -> CommentMood {
    let denials = matches.filter(\.isDenial)
    let found = signs(among: matches, neutral, words)
    let signs = found.map { match, complains in
      let isFlipped =
        denied.contains { $0.range == match.range }
        || !free.isEmpty && isDenied(match, text, words, free)
        || complains && isDenied(match, by: denials, text, words)
      return CommentMood.Sign(
        range: match.range, complains: complains != isFlipped,
        isOutcome: match.use == .success || match.use == .dismissal)
    }
    let negations = free.indices.filter { place in
      free[place] && !matches.contains { $0.isDenial && $0.range.contains(place) }
    }
    return CommentMood(
      signs: signs, negations: negations, parts: parts(of: text, words), words: words)
  }

  /// The phrases, and the words beside them, by which people complain or are content, before anything is
  /// denied of them.
  private func signs(
    among matches: [Spoken], _ neutral: [Spoken], _ words: [CueWord]
  ) -> [(match: Spoken, complains: Bool)] {
    var signs = matches.compactMap { match -> (match: Spoken, complains: Bool)? in
      guard let complains = sign(of: match), !neutral.contains(match) else { return nil }
      return isPraiseWithinFriction(match, matches) || isPraiseOfStaff(match, matches)
        ? nil : (match, complains)
    }
    if signs.count > 1 {
      let all = signs
      signs.removeAll { sign in
        all.contains {
          $0.match.range.count > sign.match.range.count && $0.match.covers(sign.match)
        }
      }
    }
    for place in words.indices {
      guard let complains = sign(of: words[place].traits),
        !signs.contains(where: { $0.match.range.contains(place) }),
        complains || !neutral.contains(where: { $0.range.contains(place) })
      else { continue }
      let use = complains ? Use.complaint : .success
      signs.append((Spoken(use: use, range: place..<(place + 1)), complains))
    }
    return signs
  }

  private func sign(of traits: WordTraits) -> Bool? {
    if traits.contains(.complaint) { return true }
    return traits.contains(.success) ? false : nil
  }

  /// Whether words complain, or tell that all is well; nil for those that do neither.
  private func sign(of match: Spoken) -> Bool? {
    switch match.use {
    case .complaint: true
    case .success, .dismissal: false
    case .strong(let theme): tones[theme] != .praise
    case .weak(let theme) where tones[theme] == .praise: false
    default: nil
    }
  }

  /// “Not sure it was well received” is not content with anything.
  private func isPraiseWithinFriction(_ match: Spoken, _ matches: [Spoken]) -> Bool {
    guard case .weak(let theme) = match.use, tones[theme] == .praise else { return false }
    return matches.contains { other in
      other.strongTheme != nil && speaksOfFriction(other) && other.covers(match)
    }
  }

  /// “The lady was very kind” is not about the form, and complains of nothing.
  private func isPraiseOfStaff(_ match: Spoken, _ matches: [Spoken]) -> Bool {
    guard case .strong(let theme) = match.use, tones[theme] == .offTopic else { return false }
    return matches.contains { $0.use == .success && $0.range.overlaps(match.range) }
  }

  private func parts(of text: FoldedClauses, _ words: [CueWord]) -> [Int] {
    var part = 0
    return words.indices.map { place in
      if text.breaks[place] != .none || words[place].traits.contains(.contrast) { part += 1 }
      return part
    }
  }
}
