import Auditing
import Testing

@testable import RuleFiles

/// No number of any file goes unbounded into the program: what nobody means is refused at its line.
@Suite struct NumberBoundsTests {
  static let refused = [
    "99999999999999999999", "-99999999999999999999", "9223372036854775807", "-9223372036854775808",
    "1e308", "1E5", "-1e3", "nan", ".nan", "inf", ".inf", "-.inf", "0x1F", "0o17", "0b11", "1_000",
    "+1", "١٥", "²", "1.", ".5", "1.2.3", "--1", String(repeating: "9", count: 400),
    "0." + String(repeating: "0", count: 400) + "1e1",
  ]

  @Test(arguments: ["scoring.yaml", "timing.yaml", "purposes.yaml"])
  func everyNumberOfABookIsBounded(file: String) throws {
    let original = try #require(BuiltInRules.files.first { $0.path == file }?.text)
    expectRefusals(in: original) { text in
      Draft.problems(of: [(file, text)]).filter { $0.file == file }
    }
  }

  @Test(arguments: ["more than", "at least", "less than", "at most", "not"])
  func everyNumberOfARuleIsBounded(comparison: String) {
    let graded = """
      limits:
        measure: choices
        good: 8
        poor: 25

      """
    let text = Draft.rule("when:\n", graded + "when:\n").replacing(
      "choices: { more than: 15 }", with: "maximum length: { \(comparison): 15 }")
    expectRefusals(in: text) { Draft.problems($0) }
  }

  @Test func everyNumberOfTheSettingsIsBounded() {
    let rules = """
      rules:
        question-count:
          limits.good: 9
          limits.poor: 30
          weight: 3
        radio-many-options:
          when.choices.more than: 9

      """
    expectRefusals(in: rules) { text in
      let log = ProblemLog()
      let root = FileReport(file: "f", log: log).root(of: text)
      let changes = root.flatMap(Shape.settings(in: "").read)?.changes
      var selection = RuleSelection(Self.rules)
      let changer = RuleChanger(known: RuleReferences(purposes: [], dictionaries: [:]))
      changes.map { changer.apply($0, to: &selection) }
      return log.problems
    }
    let budgets = """
      - match: a
        max:
          questions: 3
        min:
          score: 60
        maxIncrease:
          fields: 5
        maxDecrease:
          score: 1

      """
    expectRefusals(in: budgets) { text in
      let log = ProblemLog()
      _ = FileReport(file: "f", log: log).root(of: text).map(Shape.budgets.read)
      return log.problems
    }
  }

  private static let rules = (try? BuiltInRules.book().rules) ?? []

  /// Writes what nobody means on every line that holds a number, something else on each, until all
  /// was tried: every such line is told, no other is, and nothing traps.
  private func expectRefusals(in original: String, reading problems: (String) -> [FileProblem]) {
    #expect(problems(original).isEmpty)
    let lines = original.split(separator: "\n", omittingEmptySubsequences: false)
    let number = #/: -?[0-9]+(\.[0-9]+)?(?= ?[,}]|$)/#
    let isNumber = lines.map {
      $0.contains(#/^ *[a-z. -]+: (-?[0-9.]+$|{ .* })/#) && $0.contains(number)
    }
    let places = isNumber.indices.filter { isNumber[$0] }
    #expect(!places.isEmpty)
    for first in stride(from: 0, to: Self.refused.count, by: max(1, places.count)) {
      var changed = lines.map(String.init)
      for (offset, place) in places.enumerated() {
        let numeral = Self.refused[(first + offset) % Self.refused.count]
        changed[place] = changed[place].replacing(number, with: ": \(numeral)")
      }
      let told = Set(problems(changed.joined(separator: "\n")).map(\.line))
      let untold = told.symmetricDifference(places.map { $0 + 1 }).sorted()
      #expect(untold.isEmpty, "\(untold.map { changed[$0 - 1] })")
    }
  }
}
