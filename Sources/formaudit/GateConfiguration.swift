import ArgumentParser
import Comparing
import Fetching
import FormAudit
import FormModel
import Foundation
import RuleFiles

/// Which targets are held against which baseline: from the command line, else from
/// `formaudit.yaml`.
struct GateOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Names of targets of formaudit.yaml, or addresses, files, folders, journey files. By default, every target of formaudit.yaml.",
      valueName: "target"))
  var targets: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("The baseline file. By default, that of the settings.", valueName: "file"))
  var baseline: String?
}

/// What the options and the settings file give together.
struct GateConfiguration {
  let targets: [GateSettings.Target]
  let budgets: [Budget]
  /// The path of the baseline: that of the options, else that of the settings, else the usual name.
  let baselinePath: String
  /// Whether somebody named a baseline.
  let namesBaseline: Bool
  /// Whether these are all targets of the settings.
  let isWhole: Bool

  static let usualBaseline = "formaudit.baseline"

  init(_ options: GateOptions, _ rules: SettingsOptions) throws {
    let settings = try Self.settings(rules)
    let known = settings?.targets ?? []
    isWhole = options.targets.isEmpty
    targets =
      isWhole
      ? known
      : options.targets.map { name in
        known.first { $0.name == name } ?? GateSettings.Target(typed: name)
      }
    budgets = settings?.budgets ?? []
    let named = options.baseline ?? settings?.baseline
    baselinePath = named ?? Self.usualBaseline
    namesBaseline = named != nil
    if targets.isEmpty, settings == nil {
      throw Complaint.usage(
        "there is nothing to audit: no target is named, and there is no \(SettingsFile.name)",
        hint: "name a page, or write a \(SettingsFile.name) with targets:")
    }
  }

  /// The path of the baseline alone: to show it, nothing need be audited.
  static func baselinePath(_ options: GateOptions, _ rules: SettingsOptions) throws -> String {
    try options.baseline ?? settings(rules)?.baseline ?? usualBaseline
  }

  /// The baseline, read; nil when there is no such file and nobody named one.
  func baseline(_ language: Language) throws -> Baseline? {
    if !FileManager.default.fileExists(atPath: baselinePath), !namesBaseline { return nil }
    return try BaselineFile(path: baselinePath, language: language).read()
  }

  /// The targets of the settings file, if there is one.
  static func targets(_ rules: SettingsOptions) throws -> [GateSettings.Target] {
    try settings(rules)?.targets ?? []
  }

  private static func settings(_ rules: SettingsOptions) throws -> GateSettings? {
    guard let path = rules.path else { return nil }
    do {
      let settings = try GateSettings(at: path)
      let named = settings.targets.map(\.location) + [settings.baseline].compactMap(\.self)
      try OutsideFiles(areAllowed: rules.allowOutside).check(named, namedBy: path)
      return settings
    } catch let error as RuleFileError {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }
}

extension GateSettings.Target {
  /// What somebody typed is place and name in one; a name is shown, and holds no password.
  init(typed text: String) {
    self.init(name: Credentials.masked(in: text), location: text)
  }
}
