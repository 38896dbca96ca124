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
  /// Rows whose sum an `Int16` holds whatever they are.
  private static let rowsOfBlock = 256

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
      } else {
        numbers[feature] = number
      }
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

  /// Which rows a word has, `none` where it has not one.
  struct WordRows {
    var word = ThemeWeights.none
    var beginning = ThemeWeights.none
    var denied = ThemeWeights.none
    /// Its number among the words of pairs.
    var inPairs = ThemeWeights.none
  }

  static let none: Int32 = -1

  func rows(of word: String) -> WordRows {
    WordRows(
      word: number(word), beginning: number(WordFeature.beginning(of: word)),
      denied: number(WordFeature.denied(word)), inPairs: pairWords[word] ?? Self.none)
  }

  private func number(_ feature: String?) -> Int32 {
    feature.flatMap { numbers[$0] } ?? Self.none
  }

  /// The row of two words that follow each other.
  @inline(__always)
  func row(of first: WordRows, _ second: WordRows) -> Int32 {
    guard first.inPairs >= 0, second.inPairs >= 0 else { return Self.none }
    return pairs.next(after: first.inPairs, second.inPairs) ?? Self.none
  }

  func sum(of rows: [Int32]) -> SIMD32<Int32> {
    var sum = SIMD32<Int32>()
    var start = 0
    while start < rows.count {
      let end = min(start + Self.rowsOfBlock, rows.count)
      var block = Row()
      for row in rows[start..<end] { block &+= self.rows[Int(row)] }
      sum &+= SIMD32<Int32>(truncatingIfNeeded: block)
      start = end
    }
    return sum
  }
}
