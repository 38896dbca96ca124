package import Auditing
import FormModel
import Words

/// Makes a rule book of the texts of its files, or tells everything that is wrong with them.
package enum RuleBookReader {
  /// Reads `purposes.yaml`, `vocabulary.yaml`, `timing.yaml`, `scoring.yaml`, the words of
  /// `dictionaries/<id>.yaml` and the rules under `heuristics/<category>/<id>.yaml`.
  ///
  /// `selected` is the profile under `profiles/` that chooses among the rules; by default
  /// those that the settings extend, else the standard one, or all rules where there is none. The
  /// order of the files does not matter. Throws all problems of all files at once; there is no book
  /// with a part of the rules.
  package static func read(
    files: [(path: String, text: String)], profile: String = "standard",
    selecting selected: String? = nil, settings: RuleSettings? = nil
  ) throws(RuleFileError) -> RuleBook {
    try read(
      files: files, profile: profile, selecting: selected, settings: settings, log: ProblemLog())
  }

  /// The same, with problems found before.
  static func read(
    files: [(path: String, text: String)], profile: String, selecting selected: String?,
    settings: RuleSettings? = nil, log: ProblemLog, isChecked: Bool = true
  ) throws(RuleFileError) -> RuleBook {
    let files = files.filter { !ThemePath.isBesideRules($0.path) }.sorted { $0.path < $1.path }
    let own = (settings?.folders ?? []).map { OwnRules(folder: $0) }
    var parts = BookParts(log: log, isChecked: isChecked)
    parts.read(files, adding: settings?.dictionaries)
    for rules in own { rules.read(into: &parts) }
    parts.checkRules()
    parts.select(selected, settings)
    let problems = log.problems + own.flatMap(\.log.problems) + (settings?.log.problems ?? [])
    if !problems.isEmpty { throw RuleFileError(problems: problems) }
    let settled = settings.map { [(path: Settings.fileName, text: $0.plainText)] } ?? []
    let all = files + own.flatMap(\.files) + settled
    let book = parts.book(
      profile: selected ?? settings?.profileName ?? profile, digest: digest(of: all))
    guard let book else { throw RuleFileError(problems: log.problems) }
    return book
  }

  /// What tells whether two books were made of the same texts.
  private static func digest(of files: [(path: String, text: String)]) -> String {
    StableHash(of: files.flatMap { [$0.path, $0.text] }).digits
  }
}

extension BookParts {
  /// Rules come last: they name purposes and dictionaries, with what a team adds to these.
  fileprivate mutating func read(
    _ files: [(path: String, text: String)], adding additions: ValueReader?
  ) {
    for file in RuleBookFile.allCases { read(file, among: files) }
    let others = files.filter { RuleBookFile(rawValue: $0.path) == nil }
    for file in others {
      guard let id = RuleDictionary.id(ofPath: file.path) else { continue }
      readDictionary(id: id, path: file.path, text: file.text)
    }
    if let additions { extendDictionaries(additions) }
    for file in others where RuleDictionary.id(ofPath: file.path) == nil {
      readProfileOrRule(file.path, file.text)
    }
  }

  private mutating func readProfileOrRule(_ path: String, _ text: String) {
    if let id = ProfileFile.id(ofPath: path) {
      readProfile(id: id, path: path, text: text)
    } else {
      readRule(path: path, text: text)
    }
  }
}

/// The files of a rule book that are not rules.
enum RuleBookFile: String, CaseIterable {
  case purposes = "purposes.yaml"
  case vocabulary = "vocabulary.yaml"
  case timing = "timing.yaml"
  case scoring = "scoring.yaml"
}
