import Numbers
import Words

extension ThemeFinder {
  /// The themes that cues tell, without those against which the words of the comment speak, and with those
  /// that its words make likely where no cue tells anything of them.
  func weighed(_ told: [Int], _ reading: CueIndex.Reading) -> [Int] {
    guard let weights = book.weights else { return told }
    let sum = evidence(in: reading.words, weights)
    if sum.features < book.words.evidence.features { return told }
    let scale = 1 / Float(sum.features).squareRoot()
    func odds(_ column: Int) -> Float {
      (Float(sum[column]) * scale + Float(weights.intercepts[column])) / ThemeWeights.unit
    }
    let praises = praises(told, odds)
    return book.themes.indices.filter { theme in
      guard let column = columns[theme] else { return told.contains(theme) }
      let limits = book.words.evidence.limits(tones[theme], besidePraise: praises)
      if told.contains(theme) { return odds(column) >= limits.told.odds }
      return odds(column) >= limits.alone.odds && !isJudged(theme, in: reading)
    }
  }

  /// Whether cues speak of a theme, and so decide that a comment has it not: they are denied, excused, or
  /// say too little.
  private func isJudged(_ theme: Int, in reading: CueIndex.Reading) -> Bool {
    reading.matches.contains { match in
      let spoken = Spoken(use: uses[match.cue], range: match.range)
      return spoken.theme == theme || spoken.use == .unless(theme)
    }
  }

  /// What all that is known of the words of the last comment says of themes.
  func evidence(in words: [CueWord], _ weights: ThemeWeights) -> EvidenceSum {
    var sum = EvidenceSum()
    WordFeature.forEach(in: words) { feature in
      let own = evidence(of: words[feature.place])
      switch feature.kind {
      case .word: if own.features > 0 { sum.add(own.own, features: Int(own.features)) }
      // Counted with its word.
      case .beginning: break
      case .denied: if let row = weights.rowDenied(of: own) { sum.add(row) }
      case .pair:
        let last = evidence(of: words[feature.place - 1])
        if let row = weights.row(of: last, own) { sum.add(row) }
      }
    }
    return sum
  }

  /// What says most for a theme, strongest first.
  func strongest(for theme: Int, in text: FoldedClauses, _ words: [CueWord]) -> [String] {
    guard let weights = book.weights, let column = columns[theme] else { return [] }
    var features: Set<String> = []
    WordFeature.forEach(in: words) { features.formUnion([$0.name(in: text)].compactMap(\.self)) }
    let known = features.compactMap { name in
      weights.row(named: name).map { (name: name, weight: $0[column]) }
    }
    return known.filter { $0.weight > 0 }.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
      .prefix(Self.mostTold).map(\.name)
  }

  /// Features of a comment that are told.
  private static var mostTold: Int { 3 }

  /// Whether a comment is content with something, by its cues or by its other words.
  private func praises(_ told: [Int], _ odds: (Int) -> Float) -> Bool {
    tones.indices.contains { theme in
      guard tones[theme] == .praise else { return false }
      if told.contains(theme) { return true }
      return columns[theme].map { odds($0) >= book.words.evidence.praiseFrom.odds } ?? false
    }
  }
}
