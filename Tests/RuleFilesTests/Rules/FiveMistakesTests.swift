import Testing

@testable import RuleFiles

@Suite struct FiveMistakesTests {
  @Test func allAreToldAtOnceEachWithItsPlaceAndHint() {
    let text = """
      id: long-list
      category: efort
      about: field
      when:
        choises: { more than: 15 }
      unless:
        has suggestions: { mentions: [oui] }
      severity: moderate
      wieght: 3
      certainty: certain
      title: { en: Long list, fr: Longue liste }
      message: { en: "{choices} choices.", fr: "{chioces} choix." }
      why: { en: It is slow., fr: C’est lent. }
      fix: { en: Suggest answers., fr: Proposez des réponses. }
      sources: [ { name: USWDS } ]
      examples:
        bad: [ "↓<select>{16 choices}</select>" ]
        good: [ "<input>" ]
      """
    let told = """
      heuristics/effort/long-list.yaml:2:11: error: “efort” is not a category
        hint: did you mean “effort”?
      heuristics/effort/long-list.yaml:5:3: error: “choises” is not a fact of a field
        hint: did you mean “choices”?
      heuristics/effort/long-list.yaml:7:22: error: “mentions” cannot be used on “has suggestions”, which is yes or no
        hint: after “has suggestions” write yes or no
      heuristics/effort/long-list.yaml:9:1: error: “wieght” is not a key of a rule
        hint: did you mean “weight”?
      heuristics/effort/long-list.yaml:12:42: error: “chioces” is not a fact of a field
        hint: did you mean “choices”?
      """
    #expect(RuleFileError(problems: Draft.problems(text)).description == told)
  }
}
