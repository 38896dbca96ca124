package import Report

/// How well themes are found, one row each.
package struct ThemeScoreTable: Codable, Sendable, Equatable {
  package var comments: Int
  package var rows: [Row]
  package var confusions: [Confusion]
  package var cues: [CueRow]

  /// A theme that people gave and another that was found in its place.
  package struct Confusion: Codable, Sendable, Equatable {
    package var coded: String
    package var found: String
    package var comments: Int
  }

  /// A cue of a theme, in the comments in which the theme was found: how many people put there too.
  package struct CueRow: Codable, Sendable, Equatable {
    package var theme: String
    package var cue: String
    package var right: Int
    package var wrong: Int
  }

  /// One theme; a figure that has no meaning, such as the precision of what is never found, is nil.
  package struct Row: Codable, Sendable, Equatable {
    package var theme: String
    package var both: Int
    package var foundOnly: Int
    package var codedOnly: Int
    @OrNull package var precision: Double?
    @OrNull package var recall: Double?
    @OrNull package var f1: Double?
    /// Recall counts four times as much as precision.
    @OrNull package var f2: Double?
    /// Cohen's: agreement beyond what chance gives.
    @OrNull package var kappa: Double?

    init(theme: String, both: Int, foundOnly: Int, codedOnly: Int, of all: Int) {
      let precision = Self.share(both, both + foundOnly)
      let recall = Self.share(both, both + codedOnly)
      self.init(
        theme: theme, both: both, foundOnly: foundOnly, codedOnly: codedOnly,
        precision: precision, recall: recall, f1: Self.f(precision, recall, 1),
        f2: Self.f(precision, recall, 2), kappa: Self.kappa(both, foundOnly, codedOnly, all))
    }

    private init(
      theme: String, both: Int, foundOnly: Int, codedOnly: Int, precision: Double?, recall: Double?,
      f1: Double?, f2: Double?, kappa: Double?
    ) {
      self.theme = theme
      self.both = both
      self.foundOnly = foundOnly
      self.codedOnly = codedOnly
      _precision = OrNull(wrappedValue: precision)
      _recall = OrNull(wrappedValue: recall)
      _f1 = OrNull(wrappedValue: f1)
      _f2 = OrNull(wrappedValue: f2)
      _kappa = OrNull(wrappedValue: kappa)
    }

    private static func share(_ part: Int, _ whole: Int) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }

    private static func f(_ precision: Double?, _ recall: Double?, _ beta: Double) -> Double? {
      guard let precision, let recall else { return nil }
      let square = beta * beta
      let sum = square * precision + recall
      return sum > 0 ? (1 + square) * precision * recall / sum : 0
    }

    private static func kappa(_ both: Int, _ found: Int, _ coded: Int, _ all: Int) -> Double? {
      guard all > 0 else { return nil }
      let n = Double(all)
      let agreed = (n - Double(found + coded)) / n
      let (yes, yesCoded) = (Double(both + found) / n, Double(both + coded) / n)
      let chance = yes * yesCoded + (1 - yes) * (1 - yesCoded)
      return chance < 1 ? (agreed - chance) / (1 - chance) : nil
    }
  }

  /// The mean over themes that people gave.
  package var macroPrecision: Double? { Self.mean(coded.map { $0.precision ?? 0 }) }
  package var macroRecall: Double? { Self.mean(coded.compactMap(\.recall)) }

  private var coded: [Row] { rows.filter { $0.both + $0.codedOnly > 0 } }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  package var json: String { JSONTexts.text(self) }
}
