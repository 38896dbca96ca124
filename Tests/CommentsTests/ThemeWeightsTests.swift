import Foundation
import RuleFiles
import TestSupport
import Testing
import Words

@testable import Comments

/// What words of comments say of themes beside cues.
@Suite struct ThemeWeightsTests {
  private static let names = [
    "broken": [
      "the lever is stuck and the lever jammed again",
      "my lever is stuck and the lever jammed again",
      "a lever is stuck, and the lever jammed again", "so the lever is stuck and the lever jammed",
    ],
    "dear": [
      "what a huge fee for it and that fee went up", "such a huge fee for it and that fee went up",
      "who pays a huge fee for it and that fee went up", "a huge fee for it, and that fee went up",
    ],
  ]

  private static func book(weights: ThemeWeights? = nil) throws -> ThemeBook {
    let themes = try names.keys.map { id in
      Theme(
        id: id, category: "effort", tone: .friction, title: Sentence(verbatim: id),
        cues: [try Cue("\(id) widget")], examples: Theme.Examples(yes: [], no: []))
    }
    return ThemeBook(
      themes: themes, words: try CommentFixtures.book().words, weights: weights)
  }

  private static func learned() throws -> ThemeWeights {
    var learner = ThemeWeightsLearner(book: try book(), language: .english)
    for (id, texts) in names.sorted(by: { $0.key < $1.key }) {
      for text in texts { learner.add(text, themes: [id]) }
    }
    return learner.weights()
  }

  private static func themes(_ text: String, _ weights: ThemeWeights?) throws -> [String] {
    var finder = ThemeFinder(book: try book(weights: weights))
    return finder.themes(in: FoldedClauses(text)).map { finder.book.themes[$0].id }
  }

  @Test func wordsOfCodedCommentsTellAThemeWithoutAnyCue() throws {
    let weights = try Self.learned()
    let broken = "I say the lever is stuck and the lever jammed again"
    #expect(try Self.themes(broken, nil) == [])
    #expect(try Self.themes(broken, weights) == ["broken"])
    #expect(
      try Self.themes("look what a huge fee for it and that fee went up", weights) == ["dear"])
    #expect(try Self.themes("the weather was fine and the tea was hot all day", weights) == [])
  }

  @Test func aCueGivesWayToWordsThatSpeakAgainstItsTheme() throws {
    let weights = try Self.learned()
    let text = "dear widget: the lever is stuck and the lever jammed again"
    #expect(try Self.themes(text, nil) == ["dear"])
    #expect(try Self.themes(text, weights) == ["broken"])
  }

  /// Of few words, and of a theme of which a cue speaks, cues decide.
  @Test func cuesDecideWhereWordsSayTooLittleOrCuesDeny() throws {
    let weights = try Self.learned()
    #expect(try Self.themes("dear widget, the lever jammed", weights) == ["dear"])
    let denied = "no broken widget but the lever is stuck and the lever jammed again"
    #expect(try Self.themes(denied, weights) == [])
  }

  @Test func whatATableWritesIsReadAsItWas() throws {
    let weights = try Self.learned()
    let text = ThemeWeightsTable.text(of: weights)
    let read = try ThemeWeightsTable.read(text, file: "weights.csv")
    #expect(ThemeWeightsTable.text(of: read) == text)
    #expect(text.hasPrefix("feature,broken,dear\n,"))
    #expect(try ThemeWeightsTable.text(of: Self.learned()) == text)
  }

  @Test(arguments: [
    ("", 1), ("feature\n", 1), ("feature,slow\n", 1), ("feature,slow\nlong,3\n", 1),
    ("feature,slow\n,1\nlong,3,4\n", 3), ("feature,slow\n,1\nlong,much\n", 3),
    ("feature,slow\n,1\nlong,99999999999999999999\n", 3), ("\u{0}\u{1},\n\n\n", 1),
  ])
  func whatIsNoTableIsRefusedWithItsLine(text: String, line: Int) throws {
    let error = #expect(throws: RuleFileError.self) {
      try ThemeWeightsTable.read(text, file: "weights.csv")
    }
    #expect(error?.problems.map(\.line) == [line])
  }

  /// A learner names features, comments are read by the rows of words: both find the same.
  @Test func everyFeatureIsFoundByItsName() throws {
    let text = FoldedClauses("Je n’ai pas réussi à téléverser ma pièce, 3 fois refusée ! Dommage")
    var finder = ThemeFinder(book: try Self.book())
    var names: [String] = []
    WordFeature.forEach(in: finder.words(of: text)) {
      names += [$0.name(in: text)].compactMap { $0 }
    }
    #expect(Set(["je", "reuss*", "ma piece", "!reuss"]).isSubset(of: names))
    #expect(!names.contains("refusee dommage"))
    let features = Set(names).sorted()
    let weights = ThemeWeights(
      themes: ["broken"], intercepts: ThemeWeights.Row(), features: features,
      rows: features.map { _ in ThemeWeights.Row(repeating: 100) })
    finder = ThemeFinder(book: try Self.book(weights: weights))
    let words = finder.words(of: text)
    var sum = finder.evidence(in: words, weights)
    #expect(sum.features == names.count)
    #expect(sum[0] == Int32(100 * names.count))
    for _ in 0..<6000 { sum.add(weights.rows[0]) }
    #expect(sum[0] == Int32(100 * (names.count + 6000)))
  }

  @Test func builtInWeightsKnowEveryThemeButThoseOfATeam() throws {
    let built = try CommentFixtures.book()
    #expect(built.weights?.themes == built.themes.map(\.id))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = "themes/effort/captcha.yaml"
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let rules = Repository.fixtures.deletingLastPathComponent().appendingPathComponent("Rules")
    let text = try String(contentsOf: rules.appendingPathComponent(path), encoding: .utf8)
    func known() throws -> [String]? {
      try ThemeBookReader.book(themes: [folder.path]).weights?.themes
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
    #expect(try known() == built.weights?.themes)
    try (text + "# ours\n").write(to: file, atomically: true, encoding: .utf8)
    #expect(Set(built.themes.map(\.id)).subtracting(try known() ?? []) == ["captcha"])
  }
}
