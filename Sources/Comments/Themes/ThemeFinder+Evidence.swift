import Words

extension ThemeFinder {
  /// The themes that cues tell, without those against which the words of the comment speak, and with those
  /// that its words make likely where no cue tells anything of them.
  func weighed(_ told: [Int], _ reading: CueIndex.Reading) -> [Int] {
    guard let weights = book.weights else { return told }
    let rows = rows(of: reading.words, in: weights)
    if rows.count < book.words.evidence.features { return told }
    let sum = weights.sum(of: rows)
    let scale = 1 / Float(rows.count).squareRoot()
    let odds = columns.map { column in
      column.map { (Float(sum[$0]) * scale + Float(weights.intercepts[$0])) / ThemeWeights.unit }
    }
    let praises = praises(told, odds)
    return book.themes.indices.filter { theme in
      guard let odds = odds[theme] else { return told.contains(theme) }
      let limits = book.words.evidence.limits(tones[theme], besidePraise: praises)
      if told.contains(theme) { return odds >= limits.told.odds }
      return odds >= limits.alone.odds && !isJudged(theme, in: reading)
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

  /// The rows of what is weighed in a comment.
  func rows(of words: [CueWord], in weights: ThemeWeights) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(3 * words.count)
    WordFeature.forEach(in: words) { feature in
      let own = self.rows(of: words[feature.place])
      let row =
        switch feature.kind {
        case .word: own.word
        case .beginning: own.beginning
        case .denied: own.denied
        case .pair: weights.row(of: self.rows(of: words[feature.place - 1]), own)
        }
      if row >= 0 { rows.append(row) }
    }
    return rows
  }

  /// What says most for a theme, strongest first.
  func strongest(for theme: Int, among words: [CueWord]) -> [String] {
    guard let weights = book.weights, let column = columns[theme] else { return [] }
    let rows = Set(rows(of: words, in: weights).map { Int($0) }).filter {
      weights.rows[$0][column] > 0
    }
    let byWeight = rows.sorted {
      (weights.rows[$1][column], $0) < (weights.rows[$0][column], $1)
    }
    return byWeight.prefix(Self.mostTold).map { weights.features[$0] }
  }

  /// Features of a comment that are told.
  private static var mostTold: Int { 3 }

  /// Whether a comment is content with something, by its cues or by its other words.
  private func praises(_ told: [Int], _ odds: [Float?]) -> Bool {
    tones.indices.contains { theme in
      guard tones[theme] == .praise else { return false }
      if told.contains(theme) { return true }
      return odds[theme].map { $0 >= book.words.evidence.praiseFrom.odds } ?? false
    }
  }
}
