import ArgumentParser
import Comparing
import Fetching
import FormAudit
import FormModel
import Foundation
import RuleFiles
import Words

/// Which targets are held against which baseline: from the command line, else from
/// `formaudit.yaml`.
struct GateOptions: ParsableArguments {
  @Argument(
    help: .say(
      "Names of targets of formaudit.yaml, or addresses, files, folders, journey files. By default, every target of formaudit.yaml.",
      valueName: "target"), completion: .targets)
  var targets: [String] = []

  @Option(
    name: .long,
    help: .say("The baseline file. By default, that of the settings.", valueName: "file"))
  var baseline: String?
}

/// What the options and the settings file give together.
struct GateConfiguration {
  let targets: [GateSettings.Target]
  let budgets: [Budget]
  /// The path of the baseline: that of the options, else that of the settings, else the usual name.
  let baselinePath: String
  /// The file to which runs are added; nil when the settings name none.
  let history: String?
  /// Whether somebody named a baseline.
  let namesBaseline: Bool
  /// Whether these are all targets of the settings.
  let isWhole: Bool
  /// The settings file, which is opened once.
  let settings: Settings?

  /// The folder of the settings file as its targets are named after it, such as `services/parking/`.
  let folder: String

  /// The paths of all that is read, targets included.
  var read: [String?] { targets.map(\.location) + [settingsPath, baselinePath, history] }

  private let settingsPath: String?

  static let usualBaseline = Baseline.fileName

  init(_ options: GateOptions, _ rules: SettingsOptions) throws {
    settings = try rules.read()
    settingsPath = rules.path
    folder = rules.path.map { $0.split(separator: "/").dropLast().map { $0 + "/" }.joined() } ?? ""
    let gate = try settings?.forGate()
    isWhole = options.targets.isEmpty
    targets = Self.targets(named: options.targets, among: gate?.targets ?? [])
    budgets = gate?.budgets ?? []
    let named = options.baseline ?? gate?.baseline
    baselinePath = named ?? Self.usualBaseline
    namesBaseline = named != nil
    history = gate?.history
    if targets.isEmpty, settings == nil {
      throw Complaint.usage(
        Sentence(
          "there is nothing to audit: no target is named, and there is no \(Settings.fileName)"),
        hint: Sentence("name a page, or write a \(Settings.fileName) with targets:"))
    }
  }

  /// Those that are named, known or not; all that are known where none is named.
  private static func targets(
    named names: [String], among known: [GateSettings.Target]
  ) -> [GateSettings.Target] {
    if names.isEmpty { return known }
    return names.map { name in known.first { $0.name == name } ?? .init(typed: name) }
  }

  /// The path of the baseline alone: to show it, nothing need be audited.
  static func baselinePath(_ options: GateOptions, _ rules: SettingsOptions) throws -> String {
    try options.baseline ?? rules.read()?.forGate().baseline ?? usualBaseline
  }

  /// The baseline, read; nil when there is no such file and nobody named one.
  func baseline(_ language: Language) throws -> Baseline? {
    if !FileManager.default.fileExists(atPath: baselinePath), !namesBaseline { return nil }
    return try BaselineFile(path: baselinePath, language: language).read()
  }
}

extension Settings {
  /// What the gate needs; or tells everything that is wrong with the file.
  func forGate() throws -> GateSettings {
    try Complaint.telling { () throws(RuleFileError) in try gate() }
  }
}

extension GateSettings.Target {
  /// What somebody typed is place and name in one; a name is shown, and holds no password.
  init(typed text: String) {
    self.init(name: Credentials.masked(in: text), location: text)
  }
}
