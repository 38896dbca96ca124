import Auditing
import Foundation
import Report
import Reporters
import TestSupport
import Testing

@testable import RuleFiles

/// Editors and formaudit agree on a team's files: what a reader takes, its schema takes, and a mistake
/// is refused by both.
@Suite struct FileSchemaTests {
  private func schema(_ name: String) throws -> String { try #require(FileSchema.named(name)).text }

  private func accepted(_ files: [String], by name: String) throws -> [Bool] {
    try Validator.accepted(try files.map(YAMLAsJSON.text), schema: schema(name))
  }

  // MARK: Rules

  @Test func everyShippedRuleIsAsItsSchemaSays() throws {
    let rules = try FileFolder.texts("Rules/heuristics", named: ".yaml")
    #expect(rules.count > 80)
    let documents = try rules.map { try YAMLAsJSON.text($0) }
    #expect(try Validator.mistakes(of: documents, schema: schema("rule")) == "")
  }

  /// What is wrong with a rule, as a change of one that is right.
  static let ruleMistakes = [
    ("id: long-list", "id: Long List"), ("category: effort", "category: efort"),
    ("about: field", "about: fields"), ("control: select", "control: selct"),
    ("choices:", "choises:"), ("more than: 15", "more then: 15"), ("15 }", "many }"),
    ("yes", "perhaps"), ("severity: moderate", "severity: bad"), ("weight: 3", "weight: 0"),
    ("certainty: certain", "certainty: sure"), (", fr: Longue liste", ""),
    ("fix:", "fixe:"), ("bad: [", "worse: ["), ("name: USWDS, ", ""),
    ("when:\n  choices: { more than: 15 }\n", ""),
    ("when:\n  choices", "limits: { measure: control, good: 1, poor: 2 }\nwhen:\n  choices"),
  ]

  @Test func aMistakeInARuleIsRefusedByBoth() throws {
    let right = """
      id: long-list
      category: effort
      about: field
      among: { control: select }
      when:
        choices: { more than: 15 }
      unless: { has suggestions: yes }
      severity: moderate
      weight: 3
      certainty: certain
      title: { en: Long list, fr: Longue liste }
      message: { en: "{choices} choices.", fr: "{choices} choix." }
      why: { en: It is slow., fr: C’est lent. }
      fix: { en: Suggest answers., fr: Proposez des réponses. }
      sources: [ { name: USWDS, says: more than 15 } ]
      examples:
        bad: [ "<label for=c>Commune</label>↓<select id=c>{16 choices}</select>" ]
        good: [ "<label for=c>Commune</label><input id=c>" ]
      """
    let wrong = Self.ruleMistakes.map { right.replacing($0.0, with: $0.1, maxReplacements: 1) }
    #expect(wrong.allSatisfy { $0 != right })
    let read = ([right] + wrong).map(isRule)
    #expect(read == [true] + wrong.map { _ in false })
    for (text, isAccepted) in zip([right] + wrong, try accepted([right] + wrong, by: "rule")) {
      #expect(isAccepted == (text == right), "\(text)")
    }
  }

  private func isRule(_ text: String) -> Bool {
    let log = ProblemLog()
    let report = FileReport(file: "heuristics/effort/long-list.yaml", log: log)
    guard let place = RulePath(report.file, report: report), let root = report.root(of: text)
    else { return false }
    let known = RuleReferences(purposes: [], dictionaries: [:])
    _ = Shape.rule(at: place, naming: known).read(root)
    return log.problems.isEmpty
  }

  // MARK: Settings

  @Test(arguments: ["en", "fr"]) func whatInitWritesIsRightEvenUncommented(lang: String) throws {
    let folder = try ScratchFolder()
    #expect(try CommandRun(["init", "--lang", lang], in: folder.url).status == 0)
    let file = folder.url.appendingPathComponent(Settings.fileName)
    let starter = try String(contentsOf: file, encoding: .utf8)
    let commented = #/(?m)^( *)# ((?:\w+: |\w+:$|  +).*)$/#
    let whole = starter.replacing(commented) { "\($0.1)\($0.2)" }
    #expect(
      whole.matches(of: /(?m)^(baseline|budgets|rules|suppressions|dictionaries|folders):/).count
        == 6, "\(whole)")
    #expect([starter, whole].map(isSettings) == [true, true])
    #expect(try accepted([starter, whole], by: "config") == [true, true])
  }

  static let settings = [
    "extends: fr-etat", "extends: [standard, fr-etat]", "baseline: known.txt", "folders: [rules]",
    "targets:\n  a: { url: https://a.example/ }\n  b: { file: b.html }\n  c: { folder: c }",
    "targets: { a: { journey: a/journey.yaml, source: page.html } }",
    "targets: { a: { folder: a, source: { https://a.example/: page.html } } }",
    "budgets: [ { match: '*', max: { p50Minutes: 15 }, min: { score: 60 }, level: warning } ]",
    "budgets: [ { match: a, maxIncrease: { questions: 0, p50Minutes: 5 % } } ]",
    "budgets: [ { match: a, maxDecrease: { effortScore: 5.5% } } ]",
    "rules: { question-count: { limits.good: 9, limits.poor: 30, weight: 3, severity: minor } }",
    "rules: { captcha: { off: true, reason: imposed, certainty: review } }",
    "rules: { captcha: { off: yes, reason: imposed } }", "rules: { captcha: { on: yes } }",
    "rules: { select-many-options: { when.choices.more than: 20, title: { en: A, fr: B } } }",
    "rules: { captcha: { why: { en: A, fr: B }, fix: { en: A, fr: B } } }",
    "rules: { captcha: { severity: minor, only: { address: '*/essai/*' } } }",
    "rules: { captcha: [ { weight: 2 }, { severity: minor, only: { form: f } } ] }",
    "suppressions: [ { rule: captcha, reason: imposed, until: 2027-01-31, question: q } ]",
    "dictionaries:\n  terms-to-avoid:\n    - phrases: { fr: [sis] }\n      reason: { en: A, fr: B }\n"
      + "      instead: { en: C, fr: D }",
  ]

  static let settingMistakes = [
    "extend: standard", "extends: { a: b }", "baseline: [a]", "baseline: ''", "folders: rules",
    "folders: []", "targets: [a]", "targets: { a: b.html }", "targets: { a: {} }",
    "targets: { a: { url: https://a.example/, file: b.html } }",
    "targets: { a: { url: a.example/contact } }", "targets: { a: { fil: b.html } }",
    "targets: { a: { source: page.html } }",
    "targets: { a: { folder: a, source: https://a.example/ } }",
    "targets: { a: { folder: a, source: [page.html] } }",
    "targets: { a: { folder: a, source: {} } }", "budgets: { match: a }",
    "budgets: [ { max: { questions: 1 } } ]", "budgets: [ { match: a } ]",
    "budgets: [ { match: a, max: { question: 1 } } ]", "budgets: [ { match: a, max: {} } ]",
    "budgets: [ { match: a, max: { score: 1 } } ]", "budgets: [ { match: a, min: { fields: 1 } } ]",
    "budgets: [ { match: a, max: { questions: -1 } } ]",
    "budgets: [ { match: a, max: { questions: 5 % } } ]",
    "budgets: [ { match: a, maxIncrease: { questions: some } } ]",
    "budgets: [ { match: a, max: { questions: 1 }, level: fatal } ]", "rules: [captcha]",
    "rules: { captcha: { off: true } }", "rules: { captcha: { off: perhaps } }",
    "rules: { captcha: {} }", "rules: { captcha: { weight: 0 } }",
    "rules: { captcha: { severity: bad } }", "rules: { captcha: { certainty: sure } }",
    "rules: { captcha: { titel: { en: A, fr: B } } }", "rules: { captcha: { title: { en: A } } }",
    "rules: { question-count: { limits.good: few } }",
    "rules: { captcha: { severity: minor, only: {} } }",
    "rules: { captcha: { severity: minor, only: { page: a } } }",
    "rules: { captcha: { weight: 2, only: { form: f } } }",
    "rules: { captcha: { off: true, reason: imposed, only: { form: f } } }",
    "suppressions: { captcha: imposed }", "suppressions: [ { rule: captcha } ]",
    "suppressions: [ { reason: imposed } ]",
    "suppressions: [ { rule: captcha, reason: imposed, until: tomorrow } ]",
    "suppressions: [ { rule: captcha, reason: imposed, page: a } ]",
    "dictionaries: { terms-to-avoid: [ { phrases: { fr: [sis] } } ] }",
    "dictionaries: { terms-to-avoid: [ { phrases: {}, reason: { en: A, fr: B } } ] }",
    "dictionaries: { terms-to-avoid: [ { phrases: { fr: [] }, reason: { en: A, fr: B } } ] }",
    "dictionaries: { terms-to-avoid: { phrases: { fr: [sis] }, reason: { en: A, fr: B } } }",
  ]

  @Test func settingsAreJudgedAlikeByBoth() throws {
    for text in Self.settings { #expect(isSettings(text), "\(text)") }
    for text in Self.settingMistakes { #expect(!isSettings(text), "\(text)") }
    let all = Self.settings + Self.settingMistakes
    for (index, isAccepted) in try accepted(all, by: "config").enumerated() {
      #expect(isAccepted == (index < Self.settings.count), "\(all[index])")
    }
  }

  /// Read as `check` does, in a folder which holds a `page.html`.
  private func isSettings(_ text: String) -> Bool {
    do {
      let folder = try ScratchFolder()
      _ = try folder.write("".utf8, as: "page.html")
      let file = try folder.write(text.utf8, as: Settings.fileName)
      let settings = try Settings(at: file)
      _ = try settings.gate()
      try applyRules(settings.rules)
      return true
    } catch { return false }
  }

  /// What is said of rules is read when it is applied to them; folders hold files of their own.
  private func applyRules(_ settings: RuleSettings) throws {
    if !settings.profiles.isEmpty || settings.dictionaries != nil, settings.folders.isEmpty {
      _ = try BuiltInRules.book(settings: settings)
      return
    }
    // A whole book for each would take long.
    var selection = RuleSelection(Reading.book.rules)
    let changer = RuleChanger(known: RuleReferences(purposes: [], dictionaries: [:]))
    if let changes = settings.changes { changer.apply(changes, to: &selection) }
    if let list = settings.suppressions {
      _ = Shape.suppressions(Set(selection.rules.keys)).read(list)
    }
    try settings.log.check()
  }

  // MARK: Journeys

  @Test func journeysAreJudgedAlikeByBoth() throws {
    let right =
      try FileFolder.texts("Fixtures", named: "journey.yaml") + [
        "pages: [ { url: https://a.example/ } ]",
        "name: N\nhome: https://a.example/\npages: [ { file: a.html, name: A } ]",
      ]
    let wrong = [
      "name: N", "pages: []", "pages: a.html", "pages: [a.html]", "pages: [ { name: A } ]",
      "pages: [ { url: a.html } ]", "pages: [ { file: a.html, url: https://a.example/ } ]",
      "pages: [ { fil: a.html } ]", "page: [ { file: a.html } ]",
      "home: ''\npages: [ { file: a } ]",
    ]
    #expect(right.count > 3)
    for (index, isAccepted) in try accepted(right + wrong, by: "journey").enumerated() {
      let text = (right + wrong)[index]
      #expect(isAccepted == (index < right.count), "\(text)")
      #expect(isJourney(text) == (index < right.count), "\(text)")
    }
  }

  private func isJourney(_ text: String) -> Bool {
    let log = ProblemLog()
    let root = FileReport(file: "journey.yaml", log: log).root(of: text)
    _ = root.flatMap(Shape.journey(in: "", file: "journey.yaml").read)
    return log.problems.isEmpty
  }

  // MARK: The files of the book

  @Test(arguments: [
    ("purposes", "Rules/purposes.yaml"), ("vocabulary", "Rules/vocabulary.yaml"),
    ("timing", "Rules/timing.yaml"), ("scoring", "Rules/scoring.yaml"),
    ("dictionary", "Rules/dictionaries/"), ("profile", "Rules/profiles/"),
  ])
  func everyFileOfTheBookIsAsItsSchemaSays(name: String, path: String) throws {
    let files = BuiltInRules.files.filter { "Rules/\($0.path)".hasPrefix(path) }.map(\.text)
    #expect(!files.isEmpty)
    let documents = try files.map { try YAMLAsJSON.text($0) }
    #expect(try Validator.mistakes(of: documents, schema: schema(name)) == "")
    let lines = files[0].split(separator: "\n", omittingEmptySubsequences: false)
    let key = try #require(lines.firstIndex { $0.contains(#/^[a-z]+:/#) })
    let misspelt = lines[..<key] + ["x" + lines[key]] + lines[(key + 1)...]
    #expect(try accepted([misspelt.joined(separator: "\n")], by: name) == [false])
  }
}

/// Texts of the files of the project.
private enum FileFolder {
  static func texts(_ folder: String, named suffix: String) throws -> [String] {
    let root = Repository.root.appendingPathComponent(folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(suffix) }.sorted()
      .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
  }
}
