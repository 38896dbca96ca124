import Auditing
import FormModel
import Timing

/// What has been read of a book so far.
struct BookParts {
  let log: ProblemLog
  /// Whether the examples of rules are read at once.
  let checksExamples: Bool
  private var rules: [Rule] = []
  private var paths: [String: String] = [:]
  private var ruleFiles = 0
  private var purposes: PurposesReader.Result?
  private var vocabulary: Vocabulary?
  private var timing: TimeParameters?
  private var scoring: Scoring?
  private var shelf = ProfileShelf()
  /// By id; a dictionary which cannot be read is nil, so that rules which use it are not blamed.
  private var dictionaries: [String: RuleDictionary?] = [:]
  private var off: [RuleSwitchedOff] = []
  private var ruleIDs: Set<String> = []
  private var suppressions: [Suppression] = []

  init(log: ProblemLog, checksExamples: Bool = true) {
    self.log = log
    self.checksExamples = checksExamples
  }

  mutating func read(_ file: RuleBookFile, among files: [(path: String, text: String)]) {
    let report = FileReport(file: file.rawValue, log: log)
    guard let text = files.first(where: { $0.path == file.rawValue })?.text else {
      report.add(.start, "the file is missing", hint: "a rule book needs it beside heuristics/")
      return
    }
    guard let root = report.root(of: text) else { return }
    switch file {
    case .purposes: purposes = PurposesReader().purposes(root)
    case .vocabulary: vocabulary = VocabularyReader().vocabulary(root)
    case .timing: timing = TimingReader().parameters(root)
    case .scoring: scoring = ScoringReader().scoring(root)
    }
  }

  mutating func readProfile(id: String, path: String, text: String) {
    shelf.read(id: id, path: path, text: text, log: log)
  }

  /// Tries every profile on the rules, so that all their problems are told. Keeps the rules that the
  /// wanted one leaves, or else those which the settings extend; then what the settings change.
  mutating func select(_ wanted: String?, _ settings: RuleSettings?) {
    // A rule which cannot be read would be told as missing by the profiles that change it.
    guard log.problems.isEmpty else { return }
    let overrides = OverrideReader(purposes: purposes?.ids, dictionaries: readDictionaries)
    for id in shelf.profiles.keys { _ = shelf.selection([id], of: rules, overrides) }
    var selection = shelf.selection(chosen(wanted, settings), of: rules, overrides)
    let offByProfile = Set(selection.switchedOff)
    if let changes = settings?.changes { overrides.apply(changes, to: &selection) }
    rules = selection.selected
    off = selection.switchedOff.filter { !offByProfile.contains($0) }
    ruleIDs = Set(selection.rules.keys)
    suppressions =
      settings?.suppressions.map(SuppressionReader(knownRules: ruleIDs).suppressions) ?? []
  }

  /// The ids of the profiles to use; unknown ones are told.
  private func chosen(_ wanted: String?, _ settings: RuleSettings?) -> [String] {
    if let wanted {
      if !shelf.has(wanted) {
        FileReport(file: "\(ProfileFile.folder)/\(wanted).yaml", log: log).add(
          .start, "there is no profile \(wanted.quoted)", hint: shelf.hint(for: wanted))
      }
      return [wanted]
    }
    let named = settings?.profiles ?? []
    for (id, place) in named where !shelf.has(id) {
      place.problem("there is no profile \(id.quoted)", hint: shelf.hint(for: id))
    }
    return named.isEmpty ? [Self.standard] : named.map(\.id)
  }

  /// The profile that is used when nobody chooses one.
  private static let standard = "standard"

  mutating func readDictionary(id: String, path: String, text: String, log: ProblemLog? = nil) {
    let root = FileReport(file: path, log: log ?? self.log).root(of: text)
    dictionaries.updateValue(
      root.flatMap { DictionaryReader(id: id).dictionary($0) }, forKey: id)
  }

  /// Adds what a team writes under `dictionaries:`, before rules look for the words.
  mutating func extendDictionaries(_ additions: ValueReader) {
    for (key, value) in additions.entries() ?? [] {
      let id = key.word ?? ""
      guard let known = dictionaries[id] else {
        key.problem(
          "there is no dictionary \(id.quoted)",
          hint: DidYouMean.hint(
            for: id, among: dictionaries.keys,
            otherwise: "the dictionaries are: \(dictionaries.keys.sorted().listed)"))
        continue
      }
      guard let known, let entries = value.list().flatMap(DictionaryReader(id: id).entries) else {
        continue
      }
      // Rules may tell what to write instead: a word without it would leave a hole in their message.
      let isTold = { (entry: RuleDictionary.Entry) in entry.instead != nil }
      if known.entries.allSatisfy(isTold), !entries.allSatisfy(isTold) {
        value.problem(
          "every entry of \(id.quoted) says what to write instead",
          hint: "add instead: { en: …, fr: … }")
      } else {
        dictionaries[id] = known.adding(entries)
      }
    }
  }

  /// nil when one of them could not be read.
  private var readDictionaries: [String: RuleDictionary]? {
    let read = dictionaries.compactMapValues { $0 }
    return read.count == dictionaries.count ? read : nil
  }

  /// Reads a rule of this book, or of a folder of its own with its own list of problems.
  mutating func readRule(path: String, text: String, log: ProblemLog? = nil) {
    let report = FileReport(file: path, log: log ?? self.log)
    ruleFiles += 1
    guard path.hasPrefix(RulePath.folder + "/") else {
      report.add(
        .start, "nothing is read from this file",
        hint: DidYouMean.hint(
          for: path, among: RuleBookFile.allCases.map(\.rawValue),
          otherwise: "rules are put in \(RulePath.folder)/<category>/"))
      return
    }
    guard let place = RulePath(path, report: report) else { return }
    if let other = paths[place.id] {
      report.add(.start, "another rule has the id \(place.id.quoted)", hint: "it is in \(other)")
    }
    paths[place.id] = path
    guard let root = report.root(of: text) else { return }
    let reader = RuleReader(
      path: place, purposes: purposes?.ids, dictionaries: readDictionaries,
      checksExamples: checksExamples || log != nil)
    if let rule = reader.rule(root) { rules.append(rule) }
  }

  func checkRules() {
    if ruleFiles == 0, log.problems.isEmpty {
      FileReport(file: RulePath.folder, log: log).add(
        .start, "there is no rule", hint: "rules are put in \(RulePath.folder)/<category>/<id>.yaml"
      )
    }
  }

  func book(profile: String, digest: String) -> RuleBook? {
    guard let purposes, let vocabulary, let timing, let scoring else { return nil }
    var book = RuleBook(
      profile: profile, digest: digest, rules: rules.sorted { $0.id < $1.id },
      purposes: PurposeBook(purposes.purposes), vocabulary: vocabulary, timing: timing,
      scoring: scoring,
      dictionaries: dictionaries.values.compactMap { $0 }.sorted { $0.id < $1.id })
    book.off = off
    book.ruleIDs = ruleIDs
    book.suppressions = suppressions
    return book
  }
}
