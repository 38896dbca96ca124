import Auditing
import FormModel
import TestSupport
import Testing

@testable import RuleFiles

/// What profiles choose and change, and what is told of their mistakes.
@Suite struct ProfileTests {
  private func files(_ profiles: [String: String]) -> [(path: String, text: String)] {
    Draft.valid + profiles.sorted { $0.key < $1.key }.map { ("profiles/\($0.key).yaml", $0.value) }
  }

  private func profile(_ id: String, _ rest: String) -> String {
    "id: \(id)\nmeaning: { en: some, fr: certains }\n\(rest)\n"
  }

  private func problems(_ profiles: [String: String], selecting: String? = nil) -> [String] {
    do {
      _ = try RuleBookReader.read(files: files(profiles), selecting: selecting)
      return []
    } catch { return error.problems.map(\.description) }
  }

  @Test func changesAreInheritedAndChangedAgain() throws {
    let profiles = [
      "standard": profile("standard", "rules: { long-list: { weight: 2, severity: minor } }"),
      "team": profile(
        "team",
        "extends: standard\nrules: { long-list: { weight: 5, when.choices.more than: 20, title: { en: A, fr: B } } }"
      ),
    ]
    let standard = try RuleBookReader.read(files: files(profiles)).rules[0]
    #expect(standard.weight == 2)
    #expect(standard.when.map(\.comparison) == [.moreThan(15)])
    let book = try RuleBookReader.read(files: files(profiles), selecting: "team")
    #expect(book.profile == "team")
    #expect(book.rules[0].weight == 5)
    #expect(book.rules[0].severity == .minor)
    #expect(book.rules[0].when.map(\.comparison) == [.moreThan(20)])
    #expect(book.rules[0].title.french == "B")
  }

  @Test func aRuleIsSwitchedOffAndOnAgain() throws {
    let profiles = [
      "none": profile("none", "rules: { long-list: { off: true, reason: too long } }"),
      "again": profile("again", "extends: none\nrules: { long-list: { on: true } }"),
      "trust": profile("trust", "only: { categories: [trust] }"),
      "one": profile("one", "only: { rules: [long-list] }"),
    ]
    let counts = try ["none", "again", "trust", "one"].map {
      try RuleBookReader.read(files: files(profiles), selecting: $0).rules.count
    }
    #expect(counts == [0, 1, 0, 1])
  }

  @Test func sixMistakesAreToldTogether() {
    let wrong = """
      id: tem
      meaning: { en: some, fr: certains }
      extends: standrd
      rules:
        long-lst: { weight: 2 }
        long-list:
          off: true
          when.choices.mor than: 20
          limits.good: 4
          weigth: 2

      """
    let file = "profiles/team.yaml"
    let told = problems(["team": wrong, "standard": profile("standard", "")])
    #expect(
      told == [
        "\(file):1:5: error: the id “tem” is not the name of the file\n  hint: write id: team, or rename the file tem.yaml"
      ], "nothing is applied until the files can be read")
    #expect(
      problems([
        "team": wrong.replacing("id: tem\n", with: "id: team\n"),
        "standard": profile("standard", ""),
      ]) == [
        "\(file):3:10: error: there is no profile “standrd”\n  hint: did you mean “standard”?",
        "\(file):5:3: error: there is no rule “long-lst”\n  hint: did you mean “long-list”?",
        "\(file):7:5: error: the key “reason” is missing\n  hint: say why the rule is switched off: reason: …",
        "\(file):8:5: error: the rule “long-list” has no condition “choices.mor than”\n  hint: did you mean “when.choices.more than”?",
        "\(file):9:18: error: the rule “long-list” has no limits\n  hint: what can be changed is: when.choices.more than",
        "\(file):10:5: error: “weigth” is not a key of a change of a rule\n  hint: did you mean “weight”?",
      ])
  }

  @Test func aCircleIsToldAndEnds() {
    let told = problems([
      "a": profile("a", "extends: b"), "b": profile("b", "extends: c"),
      "c": profile("c", "extends: b"),
    ])
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains("extends itself in a circle") }, "\(told)")
  }

  @Test func anUnknownProfileIsToldWithTheOneMeant() {
    #expect(
      problems(["standard": profile("standard", "")], selecting: "standart") == [
        "profiles/standart.yaml:1:1: error: there is no profile “standart”\n  hint: did you mean “standard”?"
      ])
  }

  @Test(arguments: ["standard", "fr-etat", "govuk", "uswds", "accessibility", "minimal"])
  func theBuiltInProfilesCanBeUsed(id: String) throws {
    let book = try BuiltInRules.book(profile: id)
    #expect(book.profile == id)
    #expect(!book.rules.isEmpty)
    #expect((book.rules.count == 6) == (id == "minimal"))
  }
}
