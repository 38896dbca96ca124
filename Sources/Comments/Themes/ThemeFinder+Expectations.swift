import Words

extension ThemeFinder {
  /// What people expected, or what was so once, where they are content with what came of it: `worried
  /// that my photo would be too big, it was accepted`.
  ///
  /// Each begins with their saying so. It ends with the first part of its sentence behind which success
  /// is told of before a complaint.
  func unmetExpectations(
    in matches: [Spoken], _ text: FoldedClauses, _ words: [CueWord]
  ) -> [Range<Int>] {
    let expectations = matches.filter { $0.use == .expectation }
    if expectations.isEmpty { return [] }
    let isContent = contentFromEachPlace(matches, words)
    return expectations.compactMap { match in
      for place in match.range.upperBound..<max(match.range.upperBound, words.count) {
        if isContent[place], isEnd(place, text, words) { return match.range.lowerBound..<place }
        if text.breaks[place] == .sentence { return nil }
      }
      return nil
    }
  }

  private func isEnd(_ place: Int, _ text: FoldedClauses, _ words: [CueWord]) -> Bool {
    text.breaks[place] != .none
      || !words[place].traits.isDisjoint(with: [.contrast, .stop])
  }

  /// Of each place, whether the first word of complaint or of success from there on is of success.
  private func contentFromEachPlace(_ matches: [Spoken], _ words: [CueWord]) -> [Bool] {
    var verdicts = words.map { word -> Bool? in
      if !word.traits.isDisjoint(with: [.complaint, .negation]) { return false }
      return word.traits.contains(.success) ? true : nil
    }
    for match in matches where complains(match) { verdicts[match.range.lowerBound] = false }
    for match in matches where tellsOfSuccess(match) { verdicts[match.range.lowerBound] = true }
    var isContent = words.map { _ in false }
    var next = false
    for place in words.indices.reversed() {
      next = verdicts[place] ?? next
      isContent[place] = next
    }
    return isContent
  }

  private func tellsOfSuccess(_ match: Spoken) -> Bool {
    switch match.use {
    case .success, .dismissal, .relief: true
    case .strong(let theme), .weak(let theme): tones[theme] == .praise
    default: false
    }
  }

  private func complains(_ match: Spoken) -> Bool {
    match.use == .complaint || match.strongTheme != nil && !match.isTopic && speaksOfFriction(match)
  }
}
