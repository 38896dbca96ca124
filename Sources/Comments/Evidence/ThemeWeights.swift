import Numbers

/// How much words speak for themes, as coded comments have taught it: one logistic regression a theme.
///
/// Weights are whole tenths of log odds, so that the same comment gives the same sum on every machine.
package struct ThemeWeights: Sendable {
  /// Weights of one feature, one a theme; none beyond `mostTenths`.
  package typealias Row = SIMD32<Int16>

  /// The ids of themes, in the order of the columns.
  package private(set) var themes: [String]
  /// What speaks for each theme before anything is read.
  package let intercepts: Row
  /// What is weighed, as a table writes it.
  package let features: [String]
  /// By feature.
  package let rows: [Row]
  private var numbers: [String: Int32] = [:]
  /// The words that stand in pairs, and the rows of pairs by both.
  private var pairWords: [String: Int32] = [:]
  private var pairs = TransitionTable()

  package static let mostThemes = Row.scalarCount
  package static let unit: Float = 10
  package static let mostTenths: Int16 = 127

  /// - Parameters:
  ///   - themes: `mostThemes` at most.
  ///   - rows: By feature.
  package init(themes: [String], intercepts: Row, features: [String], rows: [Row]) {
    (self.themes, self.intercepts) = (themes, intercepts)
    (self.features, self.rows) = (features, rows)
    for (feature, number) in zip(features, Int32(0)...) {
      let words = feature.split(separator: " ").map { String($0) }
      if words.count == 2 {
        pairs.remember(number, after: pairWord(words[0]), pairWord(words[1]))
      }
      numbers[feature] = number
    }
  }

  private mutating func pairWord(_ word: String) -> Int32 {
    let number = pairWords[word] ?? Int32(pairWords.count)
    pairWords[word] = number
    return number
  }

  /// The same, of which nothing is said of some themes.
  package func without(_ ids: Set<String>) -> ThemeWeights {
    var fewer = self
    fewer.themes = themes.map { ids.contains($0) ? "" : $0 }
    return fewer
  }

  /// What a word says of themes.
  struct WordEvidence {
    /// Of the word and of its beginning together, and how many of both are known.
    var own = Row()
    var features: Int32 = 0
    /// The row of its beginning where it is denied, `none` where it has not one.
    var denied = ThemeWeights.none
    /// Its number among the words of pairs, or `none`.
    var inPairs = ThemeWeights.none
  }

  private static let none: Int32 = -1

  func evidence(of word: String) -> WordEvidence {
    var evidence = WordEvidence(
      denied: number(WordFeature.denied(word)), inPairs: pairWords[word] ?? Self.none)
    for row in [number(word), number(WordFeature.beginning(of: word))] where row >= 0 {
      evidence.own &+= rows[Int(row)]
      evidence.features += 1
    }
    return evidence
  }

  /// What is said of a feature by its name.
  func row(named feature: String) -> Row? { numbers[feature].map { rows[Int($0)] } }

  private func number(_ feature: String?) -> Int32 {
    feature.flatMap { numbers[$0] } ?? Self.none
  }

  /// What is said of two words that follow each other.
  @inline(__always)
  func row(of first: WordEvidence, _ second: WordEvidence) -> Row? {
    guard first.inPairs >= 0, second.inPairs >= 0 else { return nil }
    return pairs.next(after: first.inPairs, second.inPairs).map { rows[Int($0)] }
  }

  /// What is said of a word that is denied.
  @inline(__always)
  func rowDenied(of word: WordEvidence) -> Row? { word.denied < 0 ? nil : rows[Int(word.denied)] }
}
