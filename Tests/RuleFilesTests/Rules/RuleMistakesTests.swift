import Auditing
import TestSupport
import Testing
import Words

@testable import RuleFiles

/// One line for each way in which a rule can be wrong.
@Suite struct RuleMistakesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let written: String
    let instead: String
    let told: String

    var testDescription: String { told }

    init(_ written: String, insteadOf instead: String, _ told: String) {
      self.written = written
      self.instead = instead
      self.told = told
    }
  }

  static let keys: [Mistake] = [
    Mistake(
      "id: other-list", insteadOf: "id: long-list",
      "1:5: error: the id “other-list” is not the name of the file\n  hint: write id: long-list, or rename the file other-list.yaml"
    ),
    Mistake(
      "category: trust", insteadOf: "category: effort",
      "2:11: error: the category “trust” is not the folder of the file\n  hint: write category: effort, or move the file to trust/"
    ),
    Mistake(
      "about: feild", insteadOf: "about: field",
      "3:8: error: “feild” is not a subject\n  hint: did you mean “field”?"),
    Mistake(
      "severity: fatal", insteadOf: "severity: moderate",
      "10:11: error: “fatal” is not a severity\n  hint: a severity is one of: minor, moderate, serious, blocker"
    ),
    Mistake(
      "severity: Moderate", insteadOf: "severity: moderate",
      "10:11: error: “Moderate” is not a severity\n  hint: did you mean “moderate”?"),
    Mistake(
      "weight: 0", insteadOf: "weight: 3",
      "11:9: error: “weight” must be more than 0 and at most 100, not “0”"),
    Mistake(
      "weight: 999", insteadOf: "weight: 3",
      "11:9: error: “weight” must be more than 0 and at most 100, not “999”"),
    Mistake(
      "severity: major", insteadOf: "severity: moderate",
      "10:11: error: “major” is not a severity\n  hint: a severity is one of: minor, moderate, serious, blocker"
    ),
    Mistake(
      "weight: 5 %", insteadOf: "weight: 3",
      "11:9: error: “weight” must be a number, not “5 %”\n  hint: write “5 %” as a share: 0.05"),
    Mistake(
      "weight: [3]", insteadOf: "weight: 3",
      "11:9: error: “weight” must be a number; this is a list"),
    Mistake(
      "certainty: sure", insteadOf: "certainty: certain",
      "12:12: error: “sure” is not a certainty\n  hint: a certainty is one of: certain, likely, review"
    ),
    Mistake(
      "colour: red", insteadOf: "threshold: USWDS (15)",
      "18:1: error: “colour” is not a key of a rule\n  hint: the keys of a rule are: id, category, about, among, when, unless, limits, severity, weight, certainty, title, message, why, fix, mended by, sources, threshold, examples"
    ),
    Mistake(
      "thresold: USWDS", insteadOf: "threshold: USWDS (15)",
      "18:1: error: “thresold” is not a key of a rule\n  hint: did you mean “threshold”?"),
    Mistake(
      "severity:", insteadOf: "severity: moderate",
      "10:10: error: “severity” is empty\n  hint: a severity is one of: minor, moderate, serious, blocker"
    ),
    Mistake(
      "", insteadOf: "severity: moderate",
      "1:1: error: the key “severity” is missing\n  hint: say how much a finding hinders people"),
  ]

  static let conditions: [Mistake] = [
    Mistake(
      "wording length: { more than: 15 }", insteadOf: "choices: { more than: 15 }",
      "7:3: error: “wording length” is not a fact of a field"),
    Mistake(
      "has sugestions: yes", insteadOf: "has suggestions: yes",
      "9:3: error: “has sugestions” is not a fact of a field\n  hint: did you mean “has suggestions”?"
    ),
    Mistake(
      "has suggestions: maybe", insteadOf: "has suggestions: yes",
      "9:20: error: “has suggestions” must be yes or no, not “maybe”\n  hint: write yes or no"),
    Mistake(
      "has suggestions: none", insteadOf: "has suggestions: yes",
      "9:20: error: “has suggestions” must be yes or no, not “none”\n  hint: write yes or no"),
    Mistake(
      "has suggestions: { not: yes }", insteadOf: "has suggestions: yes",
      "9:22: error: “not” cannot be used on “has suggestions”, which is yes or no\n  hint: after “has suggestions” write yes or no"
    ),
    Mistake(
      "{ more then: 15 }", insteadOf: "{ more than: 15 }",
      "7:14: error: “more then” is not a comparison\n  hint: did you mean “more than”?"),
    Mistake(
      "{ mentions: [a] }", insteadOf: "{ more than: 15 }",
      "7:14: error: “mentions” cannot be used on “choices”, which is a number\n  hint: after “choices” write a number, none, some, { more than: … }, { at least: … }, { less than: … }, { at most: … }, { not: … }, { any of: … }"
    ),
    Mistake(
      "[15, 16]", insteadOf: "{ more than: 15 }",
      "7:12: error: “choices” cannot be held against a list\n  hint: write { any of: […] }"),
    Mistake("{}", insteadOf: "{ more than: 15 }", "7:12: error: “choices” is held against nothing"),
    Mistake(
      "{ more than: many }", insteadOf: "{ more than: 15 }",
      "7:25: error: “more than” must be a number, not “many”\n  hint: write digits, such as 15 or 0.25"
    ),
    Mistake(
      "{ any of: [] }", insteadOf: "{ more than: 15 }",
      "7:22: error: “any of” is empty\n  hint: write at least one value"),
    Mistake(
      "control: selct", insteadOf: "control: select",
      "5:12: error: “selct” is not a value of “control”\n  hint: did you mean “select”?"),
    Mistake(
      "purpose: family-nam", insteadOf: "control: select",
      "5:12: error: “family-nam” is not a purpose\n  hint: did you mean “family-name”?"),
    Mistake(
      "purpose: { any of: [email, age] }", insteadOf: "control: select",
      "5:30: error: “age” is not a purpose\n  hint: the purposes are the keys of purposes.yaml"),
    Mistake(
      "label: { mentions: [\"…\"] }", insteadOf: "control: select",
      "5:23: error: “…” holds no letter or digit, so it is never found\n  hint: phrases are compared without punctuation"
    ),
    Mistake(
      "among: {}", insteadOf: "among:\n  control: select",
      "4:8: error: “among” holds no condition\n  hint: write one, or remove the key"),
    Mistake(
      "when: choices", insteadOf: "when:\n  choices: { more than: 15 }",
      "6:7: error: “when” must be a map; this is a text\n  hint: write “fact: value” lines under it"
    ),
    Mistake(
      "", insteadOf: "when:\n  choices: { more than: 15 }\n",
      "1:1: error: a rule needs the key “when” or “limits”\n  hint: say what fails: when: { choices: { more than: 15 } }"
    ),
  ]

  static let limits: [Mistake] = [
    Mistake(
      "limits: { measure: choices, good: 5, poor: 9 }\nseverity", insteadOf: "severity",
      "10:9: error: “choices” is graded by “limits” and compared by “when”\n  hint: keep only one of them"
    ),
    Mistake(
      "limits: { measure: maximum length, good: 5, poor: 5 }\nseverity", insteadOf: "severity",
      "10:9: error: “good” and “poor” are the same number"),
    Mistake(
      "limits: { measure: label, good: 5, poor: 9 }\nseverity", insteadOf: "severity",
      "10:20: error: “label” cannot be graded: it is a text\n  hint: a measure is a number"),
    Mistake(
      "limits: { measure: questionss, good: 5, poor: 9 }\nseverity", insteadOf: "severity",
      "10:20: error: “questionss” is not a fact of a field\n  hint: did you mean “questions”?"),
    Mistake(
      "limits: { measure: questions, good: 5 }\nseverity", insteadOf: "severity",
      "10:9: error: the key “poor” is missing\n  hint: the measure from which everything is lost"),
  ]

  static let words: [Mistake] = [
    Mistake(
      "fix: { en: {wording}, fr: Non. }",
      insteadOf: "fix: { en: Suggest answers., fr: Proposez des réponses. }",
      "16:12: error: “en” must be a text; this is a map\n  hint: a text that begins with { needs quotation marks"
    ),
    Mistake(
      "title: {wording}", insteadOf: "title: { en: Long list, fr: Longue liste }",
      "13:8: error: “title” must be given in every language; this is a map\n  hint: write { en: …, fr: … }; a text that begins with { needs quotation marks"
    ),
    Mistake(
      "title: Long list", insteadOf: "title: { en: Long list, fr: Longue liste }",
      "13:8: error: “title” must be given in every language; this is a text\n  hint: write { en: …, fr: … }"
    ),
    Mistake(
      "title: { en: Long list }", insteadOf: "title: { en: Long list, fr: Longue liste }",
      "13:8: error: the key “fr” is missing"),
    Mistake(
      "title: { en: Long list, fr: \" \" }",
      insteadOf: "title: { en: Long list, fr: Longue liste }",
      "13:29: error: “fr” is empty\n  hint: write a text, or remove the key"),
    Mistake(
      "fr: \"« {wording} ».\"", insteadOf: "fr: \"« {wording} » a {choices} choix.\"",
      "14:58: error: the message in “fr” does not name “{choices}”\n  hint: every language must tell the same facts"
    ),
    Mistake(
      "has {choice} choices", insteadOf: "has {choices} choices",
      "14:16: error: “choice” is not a fact of a field\n  hint: did you mean “choices”?"),
    Mistake(
      "has {choices choices", insteadOf: "has {choices} choices",
      "14:16: error: a brace is not closed, or not opened\n  hint: write the name of a fact in braces: {wording}"
    ),
    Mistake(
      "{ en: \"Offer fewer than {choices}.\", fr", insteadOf: "{ en: Suggest answers., fr",
      "16:12: error: “{choices}” is shown as it is in this sentence\n  hint: only “message” can name facts"
    ),
    Mistake(
      "sources: []",
      insteadOf:
        "sources: [ { name: USWDS, says: more than 15, url: \"https://designsystem.digital.gov/\" } ]",
      "1:1: error: a rule needs at least one source\n  hint: write sources: [ { name: … } ], or own to it: threshold: house value"
    ),
    Mistake(
      "url: \"designsystem", insteadOf: "url: \"https://designsystem",
      "17:52: error: “url” must be an address, not “designsystem.digital.gov/”\n  hint: begin it with https://"
    ),
    Mistake(
      "{ says: more", insteadOf: "{ name: USWDS, says: more",
      "17:12: error: the key “name” is missing\n  hint: name who said it"),
  ]

  static let examples: [Mistake] = [
    Mistake(
      "bad: []",
      insteadOf: "bad: [ \"<label for=c>Commune</label>↓<select id=c>{16 choices}</select>\" ]",
      "20:8: error: “bad” is empty\n  hint: show at least one page on which the rule fails"),
    Mistake(
      "", insteadOf: "  good: [ \"<label for=c>Commune</label><input id=c>\" ]",
      "20:3: error: the key “good” is missing"),
    Mistake(
      "</label><select", insteadOf: "</label>↓<select",
      "20:10: error: a bad example marks what must be found\n  hint: put ↓ just before the start tag of the field’s first control"
    ),
    Mistake(
      "</label>↓ <select", insteadOf: "</label>↓<select",
      "20:10: error: the mark ↓ stands before “ <select id=c><optio”, which is no start tag\n  hint: put it just before a “<”: ↓<select id=c>"
    ),
    Mistake(
      "</label>↓<input id=c>", insteadOf: "</label><input id=c>",
      "21:11: error: a good example has no mark ↓, since nothing must be found\n  hint: remove ↓, or move the example to “bad”"
    ),
    Mistake(
      "{16 choises}", insteadOf: "{16 choices}",
      "20:10: error: “{16 choises}” is nothing that an example can write out\n  hint: did you mean “choices”?"
    ),
    Mistake(
      "{16 cats}", insteadOf: "{16 choices}",
      "20:10: error: “{16 cats}” is nothing that an example can write out\n  hint: write {16 choices}, {12 questions}, {3 uploads} or {5 radios name}"
    ),
    Mistake(
      "{5 radios}", insteadOf: "{16 choices}",
      "20:10: error: “{5 radios}” is nothing that an example can write out\n  hint: write {16 choices}, {12 questions}, {3 uploads} or {5 radios name}"
    ),
    Mistake(
      "{5 radios <b>}", insteadOf: "{16 choices}",
      "20:10: error: “{5 radios <b>}” gives no name that a control can have"),
    Mistake(
      "{0 choices}", insteadOf: "{16 choices}",
      "20:10: error: “{0 choices}” is not a count from 1 to 1,000"),
    Mistake(
      "{99999999999999999999 choices}", insteadOf: "{16 choices}",
      "20:10: error: “{99999999999999999999 choices}” is not a count from 1 to 1,000"),
    Mistake(
      "good: [ { pages: [\"<input>\"], expect: journey } ]",
      insteadOf: "good: [ \"<label for=c>Commune</label><input id=c>\" ]",
      "21:41: error: the example expects a journey, but the rule is about a field"),
    Mistake(
      "good: [ { page: [\"<input>\"] } ]",
      insteadOf: "good: [ \"<label for=c>Commune</label><input id=c>\" ]",
      "21:13: error: “page” is not a key of an example\n  hint: did you mean “pages”?"),
    Mistake(
      "good: [ { pages: [] } ]",
      insteadOf: "good: [ \"<label for=c>Commune</label><input id=c>\" ]",
      "21:20: error: “pages” is empty\n  hint: write the HTML of each page"),
  ]

  @Test func aRuleWithoutMistakesHasNoProblem() {
    let (rule, problems) = Draft.read(Draft.rule)
    #expect(problems.isEmpty)
    #expect(rule?.id == "long-list")
  }

  @Test(arguments: keys + conditions + limits + words + examples)
  func isToldAloneWithItsPlace(_ mistake: Mistake) throws {
    try #require(Draft.rule.contains(mistake.instead))
    let problems = Draft.problems(Draft.rule(mistake.instead, mistake.written))
    #expect(problems.count == 1)
    let told = try #require(problems.first).description
    #expect(told.hasPrefix("\(Draft.path):\(mistake.told)"), "\(told)")
    let french = try #require(problems.first).text(in: try #require(Language(rawValue: "fr")))
    #expect(french.contains(": erreur"), "\(french)")
    #expect(french.split(separator: "\n").count == told.split(separator: "\n").count)
  }

  @Test func aJourneyRuleSaysWhatItsExamplesExpect() {
    let text = Draft.rule("about: field", "about: journey")
      .replacing("  control: select", with: "  minutes: { more than: 2 }")
      .replacing("  has suggestions: yes", with: "  clicks: none")
      .replacing("{wording}", with: "{minutes}")
    #expect(
      Draft.problems(text).map(\.description) == [
        "\(Draft.path):20:10: error: a journey has no start tag to mark with ↓\n  hint: remove ↓ and write expect: journey"
      ])
    #expect(
      Draft.problems(text.replacing("↓", with: "")).map(\.description) == [
        "\(Draft.path):20:10: error: a bad example of a rule about a journey says what must be found\n  hint: write { pages: […], expect: journey }"
      ])
  }

  @Test func aFactOfANarrowerSubjectIsNamedAsSuch() {
    let text = Draft.rule("about: field", "about: question")
    #expect(
      Draft.problems(text).map(\.description) == [
        "\(Draft.path):9:3: error: “has suggestions” is not known of a question\n  hint: it is a fact of a field; this rule is about a question"
      ])
  }

  @Test func aHouseValueNeedsNoSource() {
    let text = Draft.rule("threshold: USWDS (15)", "threshold: House value")
      .replacing(/sources: .*/, with: "")
    #expect(Draft.problems(text).isEmpty)
  }

  @Test(arguments: [
    ("heuristics/efort/long-list.yaml", "“efort” is not the folder of a category"),
    ("heuristics/long-list.yaml", "“heuristics” is not the folder of a category"),
    ("heuristics/effort/Long List.yaml", "“Long List” cannot be the name of a rule file"),
    ("heuristics/effort/.yaml", "“” cannot be the name of a rule file"),
    ("heuristics/effort/a--b.yaml", "“a--b” cannot be the name of a rule file"),
  ])
  func aFileInTheWrongPlaceIsTold(path: String, sentence: String) {
    #expect(
      Draft.problems(Draft.rule, path: path).map { $0.sentence.text(in: .english) } == [sentence])
  }
}
