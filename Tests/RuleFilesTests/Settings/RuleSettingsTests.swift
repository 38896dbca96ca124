import Auditing
import FormModel
import TestSupport
import Testing

@testable import RuleFiles

/// What a team's `formaudit.yaml` changes in rules.
@Suite struct RuleSettingsTests {
  private func settings(_ text: String) throws -> RuleSettings {
    try Settings(YAMLFile(text: text, named: "formaudit.yaml")).rules
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

  private func audit(_ text: String, _ html: String) throws -> Audit {
    let book = try BuiltInRules.book(settings: try settings(text))
    return Auditor(book: book, today: "2027-01-01").audit(try Reading.journey(html: html))
  }

  private static let list =
    "<form id=liste><label for=a>Liste</label><select id=a name=a>"
    + (1...18).map { "<option>\($0) rue" }.joined()
    + "</select><button>Envoyer la liste</button></form>"

  @Test(arguments: [
    ("{ form: lis* }", 0), ("{ form: autre }", 1), ("{ address: \"*.html\" }", 0),
    ("{ question: \"*\" }", 0), ("{ address: page.html, form: autre }", 1),
  ])
  func aChangeHoldsInItsPartOnly(only: String, findings: Int) throws {
    let audit = try audit(
      "rules: { select-many-options: { when.choices.more than: 40, only: \(only) } }", Self.list)
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "select-many-options" })
    #expect(verdict.findings.count == findings)
    #expect(verdict.checked == 1)
  }

  @Test func severalChangesOfOneRuleFollowOneAnother() throws {
    let text = """
      rules:
        select-many-options:
          - { severity: blocker }
          - { when.choices.more than: 40, only: { form: autre } }

      """
    let audit = try audit(text, Self.list)
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "select-many-options" })
    #expect(verdict.findings.map(\.severity) == [.blocker])
  }

  @Test func suppressionsSetFindingsAside() throws {
    let text = """
      suppressions:
        - { rule: select-many-options, reason: ISO, form: liste }
        - { rule: captcha, reason: over, until: 2026-12-31 }
        - { rule: select-many-options, reason: elsewhere, address: /other/* }

      """
    let audit = try audit(text, Self.list)
    #expect(audit.suppressions.map(\.state) == [.used(1), .ended, .unused])
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "select-many-options" })
    #expect(verdict.outcome == .passed && verdict.suppressed.count == 1)
  }

  @Test func wordsAreAddedToADictionary() throws {
    let text = """
      dictionaries:
        terms-to-avoid:
          - phrases: { fr: [liste] }
            reason: { en: too vague, fr: trop vague }
            instead: { en: choice, fr: choix }

      """
    let audit = try audit(text, Self.list)
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "terms-to-avoid" })
    #expect(verdict.findings.map { $0.message.english.contains("too vague") } == [true])
  }

  @Test func aRuleThatIsOffKeepsItsReason() throws {
    let book = try BuiltInRules.book(
      settings: try settings("rules: { captcha: { off: true, reason: imposed } }"))
    #expect(book.off == [RuleSwitchedOff(rule: "captcha", reason: "imposed")])
    #expect(book.ruleIDs.contains("captcha"))
  }

  @Test func mistakesInDecisionsAreToldTogether() {
    let text = """
      rules:
        captcha: { weight: 2, only: { form: a } }
        option-order: { off: true, reason: x, only: { form: a } }
        label-vague: { severity: minor, only: { page: a } }
      dictionaries:
        terms-to-avoi: []
        terms-to-avoid: [{ phrases: { fr: [liste] }, reason: { en: a, fr: b } }]
      suppressions:
        - { rule: capcha, reason: x }
        - { rule: captcha }
        - { rule: captcha, reason: x, until: 2027-02-30 }

      """
    #expect(
      problems(text) == [
        "formaudit.yaml:2:22: error: “weight” is one for the whole rule\n  hint: write it without “only”",
        "formaudit.yaml:3:24: error: “off” is for everything that a rule judges\n  hint: for a part of it, write it under suppressions:",
        "formaudit.yaml:4:43: error: “page” is not a key of a part of what is audited\n  hint: the keys of a part of what is audited are: address, form, question",
        "formaudit.yaml:6:3: error: there is no dictionary “terms-to-avoi”\n  hint: did you mean “terms-to-avoid”?",
        "formaudit.yaml:7:19: error: every entry of “terms-to-avoid” says what to write instead\n  hint: add instead: { en: …, fr: … }",
        "formaudit.yaml:9:13: error: there is no rule “capcha”\n  hint: did you mean “captcha”?",
        "formaudit.yaml:10:5: error: the key “reason” is missing\n  hint: say why: people will ask",
        "formaudit.yaml:11:40: error: “2027-02-30” is no day\n  hint: write it as 2027-01-31",
      ])
  }
}
