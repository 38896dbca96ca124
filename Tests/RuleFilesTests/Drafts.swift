import Auditing

@testable import RuleFiles

/// Rule files written by hand, some of them wrong.
enum Draft {
  /// A rule without mistakes, one key a line where a test replaces it.
  static let rule = """
    id: long-list
    category: effort
    about: field
    among:
      control: select
    when:
      choices: { more than: 15 }
    unless:
      has suggestions: yes
    severity: moderate
    weight: 3
    certainty: certain
    title: { en: Long list, fr: Longue liste }
    message: { en: "“{wording}” has {choices} choices.", fr: "« {wording} » a {choices} choix." }
    why: { en: It is slow., fr: C’est lent. }
    fix: { en: Suggest answers., fr: Proposez des réponses. }
    sources: [ { name: USWDS, says: more than 15, url: "https://designsystem.digital.gov/" } ]
    threshold: USWDS (15)
    examples:
      bad: [ "<label for=c>Commune</label>↓<select id=c>{16 choices}</select>" ]
      good: [ "<label for=c>Commune</label><input id=c>" ]

    """

  static let path = "heuristics/effort/long-list.yaml"
  static let purposes: Set<String> = ["family-name", "email", "upload-identity"]

  /// The rule with one text replaced by another.
  static func rule(_ old: String, _ new: String) -> String {
    rule.replacing(old, with: new, maxReplacements: 1)
  }

  /// Everything that is wrong with a rule file, in order.
  static func problems(_ text: String, path: String = Draft.path) -> [FileProblem] {
    read(text, path: path).problems
  }

  /// A rule, if it has no problem, and its problems, in order.
  static func read(_ text: String, path: String = Draft.path) -> (
    rule: Rule?, problems: [FileProblem]
  ) {
    let log = ProblemLog()
    let report = FileReport(file: path, log: log)
    guard let place = RulePath(path, report: report), let root = report.root(of: text) else {
      return (nil, log.problems.sorted())
    }
    let known = RuleReferences(purposes: purposes, dictionaries: [:])
    let rule = Shape.rule(at: place, naming: known).read(root)
    return (rule, log.problems.sorted())
  }

  /// The files of a book with this one rule.
  static var valid: [(path: String, text: String)] {
    BuiltInRules.files.filter { !$0.path.contains("/") } + [(path, rule)]
  }

  /// What a book is refused for.
  static func problems(of files: [(path: String, text: String)]) -> [FileProblem] {
    do {
      _ = try RuleBookReader.read(files: files)
      return []
    } catch {
      return error.problems
    }
  }
}
