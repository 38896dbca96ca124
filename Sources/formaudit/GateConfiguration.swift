import ArgumentParser
import Comparing
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
    help: ArgumentHelp(
      "The settings file. By default, the nearest formaudit.yaml upwards.", valueName: "file"))
  var config: String?

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

  init(_ options: GateOptions) throws {
    let settings = try Self.settings(options.config)
    let known = settings?.targets ?? []
    isWhole = options.targets.isEmpty
    targets =
      isWhole
      ? known
      : options.targets.map { name in
        known.first { $0.name == name } ?? GateSettings.Target(name: name, location: name)
      }
    budgets = settings?.budgets ?? []
    let named = options.baseline ?? settings?.baseline
    baselinePath = named ?? Self.usualBaseline
    namesBaseline = named != nil
    if targets.isEmpty, settings == nil {
      throw Complaint.usage(
        "there is nothing to audit: no target is named, and there is no \(GateSettings.fileName)",
        hint: "name a page, or write a \(GateSettings.fileName) with targets:")
    }
  }

  /// The path of the baseline alone: to show it, nothing need be audited.
  static func baselinePath(_ options: GateOptions) throws -> String {
    try options.baseline ?? settings(options.config)?.baseline ?? usualBaseline
  }

  /// The baseline, read; nil when there is no such file and nobody named one.
  func baseline() throws -> Baseline? {
    if !FileManager.default.fileExists(atPath: baselinePath), !namesBaseline { return nil }
    return try BaselineFile(path: baselinePath).read()
  }

  private static func settings(_ path: String?) throws -> GateSettings? {
    guard let path = path ?? nearest() else { return nil }
    do {
      return try GateSettings(at: path)
    } catch {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }

  /// The settings file of this folder, else of the folders above, up to the root of the repository.
  private static func nearest() -> String? {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var prefix = ""
    // No path has more folders.
    for _ in 0..<100 {
      let file = folder.appendingPathComponent(GateSettings.fileName).path
      if FileManager.default.fileExists(atPath: file) { return prefix + GateSettings.fileName }
      let isRoot = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(".git").path)
      let above = folder.deletingLastPathComponent()
      if isRoot || above.path == folder.path { return nil }
      folder = above
      prefix += "../"
    }
    return nil
  }
}
