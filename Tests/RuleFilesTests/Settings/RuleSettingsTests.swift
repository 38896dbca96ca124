import Auditing
import Testing

@testable import RuleFiles

/// What a team's `formaudit.yaml` changes in rules.
@Suite struct RuleSettingsTests {
  private func settings(_ text: String) throws -> RuleSettings {
    try RuleSettings(text: text, file: "formaudit.yaml", log: ProblemLog())
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try BuiltInRules.book(settings: try settings(text))
      return []
    } catch let error as RuleFileError { return error.problems.map(\.description) } catch {
      return ["another error"]
    }
  }

  @Test func profilesAreAppliedInOrderThenTheTeamsChanges() throws {
    let text = """
      extends: [standard, fr-etat]
      rules:
        radio-many-options: { when.choices.more than: 9 }
        question-count: { limits.good: 10, limits.poor: 30 }
        captcha: { off: true, reason: imposed by the ministry until 2027 }

      """
    let book = try BuiltInRules.book(settings: try settings(text))
    let standard = try BuiltInRules.book()
    #expect(book.profile == "standard + fr-etat")
    #expect(book.rules.count == standard.rules.count - 1)
    #expect(!book.rules.contains { $0.id == "captcha" })
    #expect(
      book.rules.first { $0.id == "radio-many-options" }?.when.map(\.comparison) == [.moreThan(9)])
    #expect(book.rules.first { $0.id == "question-count" }?.limits?.poor == 30)
    #expect(book.digest != standard.digest)
  }

  @Test func theDigestDependsOnWhatIsSaidOfRulesOnly() throws {
    let one = try BuiltInRules.book(settings: try settings("rules: { captcha: { weight: 2 } }"))
    let moved = try BuiltInRules.book(
      settings: try settings("baseline: a\nrules:\n  captcha:\n    weight: 2\n"))
    let other = try BuiltInRules.book(settings: try settings("rules: { captcha: { weight: 3 } }"))
    #expect(one.digest == moved.digest)
    #expect(one.digest != other.digest)
  }

  @Test func theOptionStandsAboveTheFile() throws {
    let book = try BuiltInRules.book(
      profile: "minimal", settings: try settings("extends: accessibility"))
    #expect(book.profile == "minimal")
    #expect(book.rules.count == 6)
  }

  @Test func fiveMistakesAreToldTogether() {
    let text = """
      extends: [standard, fr-eta]
      rules:
        capcha: { weight: 2 }
        captcha: { off: true }
        question-count: { limits.god: 3 }
        label-too-long: { weight: heavy }

      """
    #expect(
      problems(text) == [
        "formaudit.yaml:1:21: error: there is no profile “fr-eta”\n  hint: did you mean “fr-etat”?",
        "formaudit.yaml:3:3: error: there is no rule “capcha”\n  hint: did you mean “captcha”?",
        "formaudit.yaml:4:12: error: the key “reason” is missing\n  hint: say why the rule is switched off: reason: …",
        "formaudit.yaml:5:21: error: “limits.god” is not a key of a change of a rule\n  hint: did you mean “limits.good”?",
        "formaudit.yaml:6:29: error: “weight” must be a number, not “heavy”\n  hint: write digits, such as 15 or 0.25",
      ])
  }

  @Test func anUnknownKeyIsTold() {
    #expect(
      problems("extend: standard\n") == [
        "formaudit.yaml:1:1: error: “extend” is not a key of a settings file\n  hint: did you mean “extends”?"
      ])
  }
}
