import Numbers
package import Words

/// Learns from coded comments how much words speak for themes. The same comments give the same weights.
package struct ThemeWeightsLearner {
  private var finder: ThemeFinder
  private let pseudonymizer: Pseudonymizer
  private let themes: [String]
  private var comments: [CodedComment] = []

  private struct CodedComment {
    let features: [String]
    let themes: [Bool]
  }

  /// Comments in which a feature must stand: what fewer hold is chance.
  private static let fewestComments = 3
  /// What weighs less is left out of a table.
  private static let fewestTenths = 2

  /// Examples of the themes are learned from too.
  package init(book: ThemeBook, language: Language) {
    finder = ThemeFinder(book: book)
    pseudonymizer = Pseudonymizer(words: book.words.privacy, language: language)
    themes = book.themes.map(\.id)
    for theme in book.themes {
      for example in theme.examples.yes { add(example.text, themes: [theme.id]) }
    }
  }

  /// Takes a comment and the ids of its themes.
  package mutating func add(_ text: String, themes coded: Set<String>) {
    let safe = FoldedClauses(pseudonymizer.pseudonymized(text).text)
    var features: [String] = []
    WordFeature.forEach(in: finder.words(of: safe)) { feature in
      if let name = feature.name(in: safe) { features.append(name) }
    }
    comments.append(CodedComment(features: features, themes: themes.map(coded.contains)))
  }

  package func weights() -> ThemeWeights {
    let features = features
    let places = Dictionary(uniqueKeysWithValues: zip(features, features.indices))
    let samples = comments.map { comment in
      LogisticRegression.Sample(
        features: comment.features.compactMap { places[$0] }, classes: comment.themes)
    }
    let fitted = LogisticRegression(samples, features: features.count, classes: themes.count)
    return ThemeWeights(
      themes: themes, intercepts: Self.row(fitted.intercepts[...]), features: features,
      rows: features.indices.map { place in
        Self.row(fitted.weights[place * themes.count..<(place + 1) * themes.count])
      })
  }

  /// Those that stand in enough comments, sorted.
  private var features: [String] {
    var counts: [String: Int] = [:]
    for comment in comments {
      for feature in Set(comment.features) { counts[feature, default: 0] += 1 }
    }
    return counts.filter { $0.value >= Self.fewestComments }.keys.sorted()
  }

  /// In whole tenths.
  private static func row(_ weights: ArraySlice<Float>) -> ThemeWeights.Row {
    var row = ThemeWeights.Row()
    for (place, weight) in weights.enumerated() {
      let most = Int(ThemeWeights.mostTenths)
      let tenths = Int(rounding: Double(weight * ThemeWeights.unit), within: -most...most)
      row[place] = abs(tenths) < fewestTenths ? 0 : Int16(tenths)
    }
    return row
  }
}
