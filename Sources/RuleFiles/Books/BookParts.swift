import Auditing
import FormModel
import Timing
import Words
import YAML

/// What has been read of a book so far.
struct BookParts {
  let log: ProblemLog
  /// Whether mistakes are looked for in the files of the book.
  let isChecked: Bool
  private var rules: [Rule] = []
  private var paths: [String: String] = [:]
  private var ruleFiles = 0
  private var purposes: PurposeList? { didSet { references = nil } }
  private var vocabulary: Vocabulary?
  private var timing: TimeParameters?
  private var scoring: Scoring?
  private var shelf = ProfileShelf()
  /// By id; a dictionary which cannot be read is nil, so that rules which use it are not blamed.
  private var dictionaries: [String: RuleDictionary?] = [:] { didSet { references = nil } }
  /// Made when a rule asks for it; nil when what it is made of has changed.
  private var references: RuleReferences?
  private var off: [RuleSwitchedOff] = []
  private var ruleIDs: Set<String> = []
  private var suppressions: [Suppression] = []

  init(log: ProblemLog, isChecked: Bool = true) {
    self.log = log
    self.isChecked = isChecked
  }

  /// - Parameter own: Where the problems of a folder of a team are told.
  private func report(on file: String, _ own: ProblemLog? = nil) -> FileReport {
    FileReport(file: file, log: own ?? log, isTrusted: own == nil && !isChecked)
  }

  mutating func read(_ file: RuleBookFile, among files: [(path: String, text: String)]) {
    let report = report(on: file.rawValue)
    guard let text = files.first(where: { $0.path == file.rawValue })?.text else {
      report.add(
        .start, Sentence("the file is missing"),
        hint: Sentence("a rule book needs it beside heuristics/"))
      return
    }
    guard let root = report.root(of: text) else { return }
    switch file {
    case .purposes: purposes = Shape.purposes.read(root)
    case .vocabulary: vocabulary = Shape.vocabulary.read(root)
    case .timing: timing = Shape.timing.read(root)
    case .scoring: scoring = Shape.scoring.read(root)
    }
  }

  mutating func readProfile(id: String, path: String, text: String) {
    shelf.read(id: id, text: text, report(on: path))
  }

  /// Keeps the rules that the wanted profile leaves, or else those which the settings extend; then what
  /// the settings change.
  mutating func select(_ wanted: String?, _ settings: RuleSettings?) {
    // A rule which cannot be read would be told as missing by the profiles that change it.
    guard log.problems.isEmpty else { return }
    let changer = RuleChanger(known: known)
    if isChecked { tryProfiles(changer) }
    var selection = shelf.selection(chosen(wanted, settings), of: rules, changer)
    let offByProfile = Set(selection.switchedOff)
    if let changes = settings?.changes { changer.apply(changes, to: &selection) }
    rules = selection.selected
    off = selection.switchedOff.filter { !offByProfile.contains($0) }
    ruleIDs = Set(selection.rules.keys)
    suppressions = settings?.suppressions.flatMap(Shape.suppressions(ruleIDs).read) ?? []
  }

  /// Tries every profile on the rules, so that all their problems are told.
  private func tryProfiles(_ changer: RuleChanger) {
    for id in shelf.profiles.keys { _ = shelf.selection([id], of: rules, changer) }
  }

  /// The ids of the profiles to use; unknown ones are told.
  private func chosen(_ wanted: String?, _ settings: RuleSettings?) -> [String] {
    if let wanted {
      if !shelf.has(wanted) {
        FileReport(file: "\(ProfileFile.folder)/\(wanted).yaml", log: log).add(
          .start, Sentence("there is no profile \(wanted.quoted)"), hint: shelf.hint(for: wanted))
      }
      return [wanted]
    }
    let named = settings?.profiles ?? []
    for profile in named where !shelf.has(profile.id) { shelf.tellUnknown(profile) }
    return named.isEmpty ? [Self.standard] : named.map(\.id)
  }

  /// The profile that is used when nobody chooses one.
  private static let standard = "standard"

  mutating func readDictionary(id: String, path: String, text: String, log: ProblemLog? = nil) {
    let root = report(on: path, log).root(of: text)
    dictionaries.updateValue(
      root.flatMap(Shape.dictionary(id).read), forKey: id)
  }

  /// Adds what a team writes under `dictionaries:`, before rules look for the words.
  mutating func extendDictionaries(_ additions: ValueReader) {
    let ids = dictionaries.keys.sorted()
    let known = Shape<String>.id(
      of: Sentence("dictionary"), among: ids,
      otherwise: Sentence("the dictionaries are: \(ids.listed)"))
    for addition in Shape.additions.read(additions) ?? [] {
      guard let id = known.read(addition.key), let entries = addition.value,
        let dictionary = dictionaries[id] ?? nil
      else { continue }
      // Rules may tell what to write instead: a word without it would leave a hole in their message.
      let isTold = { (entry: RuleDictionary.ReasonedPhrases) in entry.instead != nil }
      if dictionary.entries.allSatisfy(isTold), !entries.allSatisfy(isTold) {
        addition.written.problem(
          Sentence("every entry of \(id.quoted) says what to write instead"),
          hint: Sentence("add instead: { en: …, fr: … }"))
      } else {
        dictionaries[id] = dictionary.adding(entries)
      }
    }
  }

  /// What rules may name.
  private var known: RuleReferences {
    mutating get {
      let known =
        references ?? RuleReferences(purposes: purposes?.ids, dictionaries: readDictionaries)
      references = known
      return known
    }
  }

  /// nil when one of them could not be read.
  private var readDictionaries: [String: RuleDictionary]? {
    let read = dictionaries.compactMapValues { $0 }
    return read.count == dictionaries.count ? read : nil
  }

  /// Reads a rule of this book, or of a folder of its own with its own list of problems.
  mutating func readRule(path: String, text: String, log: ProblemLog? = nil) {
    let report = report(on: path, log)
    ruleFiles += 1
    guard let place = place(of: path, report), let root = report.root(of: text) else { return }
    if let rule = Shape.rule(at: place, naming: known).read(root) { rules.append(rule) }
  }

  /// Where a rule stands; nil, and told, for a file which cannot be one.
  private mutating func place(of path: String, _ report: FileReport) -> RulePath? {
    guard path.hasPrefix(RulePath.folder + "/") else {
      Self.tellForeign(path, report)
      return nil
    }
    guard let place = RulePath(path, report: report) else { return nil }
    if let other = paths[place.id] {
      report.add(
        .start, Sentence("another rule has the id \(place.id.quoted)"),
        hint: Sentence("it is in \(other)"))
    }
    paths[place.id] = path
    return place
  }

  private static func tellForeign(_ path: String, _ report: FileReport) {
    report.add(
      .start, Sentence("nothing is read from this file"),
      hint: DidYouMean.hint(
        for: path, among: RuleBookFile.allCases.map(\.rawValue),
        otherwise: Sentence("rules are put in \(RulePath.folder)/<category>/")))
  }

  func checkRules() {
    if ruleFiles == 0, log.problems.isEmpty {
      FileReport(file: RulePath.folder, log: log).add(
        .start, Sentence("there is no rule"),
        hint: Sentence("rules are put in \(RulePath.folder)/<category>/<id>.yaml")
      )
    }
  }

  func book(
    profile: String, digest: @escaping @autoclosure @Sendable () -> String
  ) -> RuleBook? {
    guard let purposes, let vocabulary, let timing, let scoring else { return nil }
    var book = RuleBook(
      profile: profile, digest: digest(), rules: rules.sorted { $0.id < $1.id },
      purposes: PurposeBook(purposes.purposes), vocabulary: vocabulary, timing: timing,
      scoring: scoring,
      dictionaries: dictionaries.values.compactMap { $0 }.sorted { $0.id < $1.id })
    book.off = off
    book.ruleIDs = ruleIDs
    book.suppressions = suppressions
    return book
  }
}
