import Auditing
import Comparing
import Words

/// The settings of a team, `formaudit.yaml`: what it audits and how it judges.
package struct Settings {
  /// The name of the file that a project keeps at its root.
  package static let fileName = "formaudit.yaml"
  /// The names under which it is found, the usual one first.
  package static let fileNames = [fileName, "formaudit.yml"]

  /// What is said of rules. What is wrong with it is told when it is applied, with everything else
  /// that is wrong with the file.
  package let rules: RuleSettings
  /// Whether pages are opened in a browser; nil where the team says nothing.
  package let browser: BrowserSettings?
  private let unchecked: GateSettings

  /// Reads a settings file, once. Throws when it cannot be read at all.
  package init(at path: String) throws(RuleFileError) {
    let file = try YAMLFile(
      at: path, or: Sentence("there is no such settings file"),
      hint: Sentence("give the path of a \(Self.fileName), or write --no-config"))
    self.init(file)
  }

  init(_ file: YAMLFile) {
    let parts = Shape<SettingsParts>.settings(in: file.folder).read(file.root)
    rules = RuleSettings(parts ?? SettingsParts(), file.log)
    browser = parts?.browser
    unchecked = GateSettings(
      targets: parts?.targets ?? [], baseline: parts?.baseline, history: parts?.history,
      budgets: parts?.budgets ?? [])
  }

  /// The files and folders that it names, as paths.
  package var namedFiles: [String] {
    unchecked.targets.map(\.location) + [unchecked.baseline, unchecked.history].compactMap(\.self)
      + rules.folders
  }

  /// What the gate needs. Throws everything that is wrong with the file, as far as is known.
  package func gate() throws(RuleFileError) -> GateSettings {
    try rules.log.check()
    return unchecked
  }
}

/// What the keys of a settings file hold.
struct SettingsParts {
  var profiles: [NamedProfile] = []
  var targets: [GateSettings.Target] = []
  var baseline: String?
  var history: String?
  var budgets: [Budget] = []
  var changes: ValueReader?
  var dictionaries: ValueReader?
  var suppressions: ValueReader?
  var folders: [String] = []
  var browser: BrowserSettings?
}

extension Shape where Value == SettingsParts {
  /// What says nothing of rules is read at once, the rest when it is known which rules there are.
  static func settings(in folder: String) -> Shape {
    let extends: Key<[NamedProfile]?> = .optional(
      "extends", .oneOrMore(.namedProfile), Sentence("The profiles of rules to begin with"))
    let targets: Key<[MapEntry<GateSettings.Target>]?> = .optional(
      "targets", .map(of: .target(in: folder), canBeEmpty: true), Sentence("What to audit, by name")
    )
    let baseline: Key<String?> = .optional(
      "baseline", .location(in: folder), Sentence("The file which keeps what is known"))
    let history: Key<String?> = .optional(
      "history", .location(in: folder), Sentence("The file to which each check adds what it found"))
    let budgets: Key<[Budget]?> = .optional(
      "budgets", .budgets, Sentence("What targets may ask of people"))
    let changes: Key<ValueReader?> = .optional(
      "rules", Shape<WrittenChange>.changes.later, Sentence("Changes to rules, by id"))
    let dictionaries: Key<ValueReader?> = .optional(
      "dictionaries", Shape<[RuleDictionary.ReasonedPhrases]>.additions.later,
      Sentence("Words added to dictionaries, by id"))
    let suppressions: Key<ValueReader?> = .optional(
      "suppressions", Shape<[Suppression]>.suppressions([]).later,
      Sentence("Findings that are not counted"))
    let folders: Key<[String]?> = .optional(
      "folders", .list(of: .location(in: folder)),
      Sentence("Folders of rules and themes of your own"))
    let browser: Key<BrowserSettings?> = .optional(
      "browser", .browser, Sentence("Whether pages are opened in a browser, as with --browser"))
    return .parts(
      Sentence("a settings file"), extends, targets, baseline, history, budgets, changes,
      dictionaries, suppressions, folders, browser
    ) {
      _, profiles, targets, baseline, history, budgets, changes, dictionaries, suppressions,
      folders,
      browser in
      var parts = SettingsParts()
      parts.profiles = (profiles ?? nil) ?? []
      parts.targets = (targets ?? nil)?.compactMap(\.value) ?? []
      parts.baseline = baseline ?? nil
      parts.history = history ?? nil
      parts.budgets = (budgets ?? nil) ?? []
      parts.changes = changes ?? nil
      parts.dictionaries = dictionaries ?? nil
      parts.suppressions = suppressions ?? nil
      parts.folders = (folders ?? nil) ?? []
      parts.browser = browser ?? nil
      return parts
    }
  }
}
