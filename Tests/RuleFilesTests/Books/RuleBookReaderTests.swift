import Auditing
import TestSupport
import Testing
import Words

@testable import RuleFiles

@Suite struct RuleBookReaderTests {
  @Test func problemsOfAllFilesAreSortedAndToldTogether() {
    let wrong = "id: 1\n"
    let problems = Draft.problems(of: [
      ("heuristics/trust/b.yaml", wrong), ("heuristics/effort/a.yaml", "\t"), ("scorring.yaml", ""),
    ])
    #expect(
      Set(problems.map(\.file)) == [
        "heuristics/effort/a.yaml", "heuristics/trust/b.yaml", "purposes.yaml", "scoring.yaml",
        "scorring.yaml", "timing.yaml", "vocabulary.yaml",
      ])
    #expect(problems == problems.sorted())
    #expect(
      problems.first { $0.file == "scorring.yaml" }?.hint?.text(in: .english)
        == "did you mean “scoring.yaml”?")
  }

  @Test func aBookWithoutRulesIsRefused() {
    let problems = Draft.problems(of: BuiltInRules.files.filter { !$0.path.contains("/") })
    #expect(problems.contains { $0.sentence.text(in: .english) == "there is no rule" })
  }

  @Test func twoRulesCannotHaveTheSameId() {
    let copy = Draft.rule("category: effort", "category: trust")
    let problems = Draft.problems(
      of: BuiltInRules.files + [
        (Draft.path, Draft.rule), ("heuristics/trust/long-list.yaml", copy),
      ])
    #expect(
      problems.contains {
        $0.file == "heuristics/trust/long-list.yaml"
          && $0.sentence.text(in: .english) == "another rule has the id “long-list”"
          && $0.hint?.text(in: .english) == "it is in \(Draft.path)"
      })
  }
}
