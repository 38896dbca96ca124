import Auditing
import FormModel
import TestSupport
import Testing

@testable import RuleFiles

@Suite struct RuleReaderTests {
  private func rule(_ text: String) throws -> Rule {
    let (rule, problems) = Draft.read(text)
    #expect(problems.isEmpty)
    return try #require(rule)
  }

  @Test func readsEveryKey() throws {
    let rule = try rule(Draft.rule)
    #expect(rule.category == .effort)
    #expect(rule.about == .field)
    #expect(rule.severity == .moderate)
    #expect(rule.weight == 3)
    #expect(rule.certainty == .certain)
    #expect(rule.title == Sentence(en: "Long list", fr: "Longue liste"))
    #expect(rule.message.facts.map(\.name) == ["wording", "choices"])
    #expect(rule.why.french == "C’est lent.")
    #expect(rule.fix.english == "Suggest answers.")
    #expect(rule.sources.map(\.name) == ["USWDS"])
    #expect(rule.sources.first?.says == Sentence(localized: LocalizedText("more than 15")))
    #expect(rule.sources.first?.url == "https://designsystem.digital.gov/")
    #expect(rule.threshold == Sentence(localized: LocalizedText("USWDS (15)")))
    #expect(rule.limits == nil)
    #expect(rule.examples.bad.map(\.line) == [20])
    #expect(rule.examples.good.map(\.line) == [21])
  }

  @Test(
    arguments: [
      ("choices: 3", .equals(.number(3))), ("choices: none", .equals(.none)),
      ("choices: some", .some),
      ("choices: { at least: 2.5 }", .atLeast(2.5)), ("choices: { less than: -1 }", .lessThan(-1)),
      ("choices: { at most: 4 }", .atMost(4)), ("choices: { not: 0 }", .not(.number(0))),
      ("choices: { any of: [1, none] }", .anyOf([.number(1), .none])),
      ("label: Nom", .equals(.words("Nom"))), ("label: none", .equals(.none)),
      ("label: { mentions: [nom, last name] }", .mentions(["nom", "last name"])),
      ("required: yes", .equals(.flag(true))), ("required: false", .equals(.flag(false))),
      ("control: select multiple", .equals(.words("select multiple"))),
      ("control: { not: none }", .not(.none)),
      ("privacy notice: none", .equals(.words("none"))),
      ("privacy notice: some", .not(.words("none"))),
      ("purpose: email", .equals(.words("email"))), ("purpose: none", .equals(.none)),
      ("purpose: { not: email }", .not(.words("email"))),
    ] as [(String, Comparison)])
  func readsEachComparison(written: String, comparison: Comparison) throws {
    let rule = try rule(Draft.rule("choices: { more than: 15 }", written))
    #expect(rule.when.map(\.comparison) == [comparison])
  }

  @Test func severalComparisonsMustAllHold() throws {
    let rule = try rule(Draft.rule("{ more than: 15 }", "{ more than: 15, at most: 100 }"))
    #expect(rule.when.map(\.comparison) == [.moreThan(15), .atMost(100)])
    #expect(rule.when.map(\.fact.name) == ["choices", "choices"])
  }

  @Test func limitsStandForAComparison() throws {
    let text = Draft.rule(
      "when:\n  choices: { more than: 15 }", "limits: { measure: choices, good: 5, poor: 20 }")
    let limits = try #require(try rule(text).limits)
    #expect(limits.measure.name == "choices")
    #expect(limits.good == 5)
    #expect(limits.poor == 20)
  }

  @Test func aFactIsThatOfTheNearestSubject() throws {
    #expect(try rule(Draft.rule).when.first?.fact.about == .field)
  }
}
