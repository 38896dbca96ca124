public import Comparing
import Foundation

/// What the gate needs of a team's `formaudit.yaml`: its targets, its baseline, its budgets.
public struct GateSettings: Sendable, Equatable {
  /// A thing to audit, by the name that the team gives it.
  public struct Target: Sendable, Equatable {
    public let name: String
    /// An address, or the path of a file, a folder or a journey file, seen from the current folder.
    public let location: String
    /// Where the settings speak of it; nil when it was named on the command line.
    public let origin: Origin?

    public init(name: String, location: String, origin: Origin? = nil) {
      self.name = name
      self.location = location
      self.origin = origin
    }
  }

  /// Where the settings speak of a target, and the files which they say make it.
  public struct Origin: Sendable, Equatable {
    /// The path of the settings file, seen from the current folder.
    public let file: String
    public let line: Int
    public let templates: TargetTemplates?
  }

  /// In the order of the file.
  public let targets: [Target]
  /// The path of the baseline; nil when the team names none.
  public let baseline: String?
  public let budgets: [Budget]

  public init(targets: [Target], baseline: String?, budgets: [Budget]) {
    self.targets = targets
    self.baseline = baseline
    self.budgets = budgets
  }

  /// Reads a settings file. Throws everything that is wrong with these parts of it at once.
  public init(at path: String) throws(RuleFileError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let log = ProblemLog(folder: folder.isEmpty ? nil : folder)
    let file = URL(fileURLWithPath: path).lastPathComponent
    let text = FolderReader(path: folder.isEmpty ? "." : folder, log: log).text(of: file)
    let root = text.flatMap { FileReport(file: file, log: log).root(of: $0) }
    let settings = root.flatMap { GateSettingsReader(folder: folder, file: path).settings($0) }
    try log.check()
    guard let settings else {
      throw RuleFileError(problems: [
        FileProblem(
          file: path, line: 1, column: 1, sentence: "there is no such settings file",
          hint: "write a \(SettingsFile.name) with targets:, or name what to audit")
      ])
    }
    self = settings
  }
}

/// Reads the keys of a settings file that the gate needs.
struct GateSettingsReader {
  /// What comes before the paths of the file, with its slash.
  let folder: String
  /// The path of the file.
  let file: String

  func settings(_ file: ValueReader) -> GateSettings? {
    guard let map = file.map("a settings file", keys: SettingsFile.keys) else { return nil }
    return GateSettings(
      targets: (map.optional("targets")?.entries() ?? []).compactMap(target),
      baseline: map.optional("baseline")?.text().map(location),
      budgets: map.optional("budgets").map(BudgetReader().budgets) ?? [])
  }

  /// The keys of a target: one of those which say what it is, and the files which make it.
  static let kinds = ["url", "file", "folder", "journey"]
  static let templatesKey = "source"

  private func target(_ name: ValueReader, _ value: ValueReader) -> GateSettings.Target? {
    let kinds = Self.kinds
    guard let map = value.map("a target", keys: kinds + [Self.templatesKey]) else { return nil }
    let templates = map.optional(Self.templatesKey).flatMap(
      TemplatesReader(folder: folder).templates)
    let sources = kinds.compactMap(map.optional)
    guard sources.count == 1 else {
      value.problem(
        sources.isEmpty
          ? "a target needs one of the keys \(kinds.listed)"
          : "a target has one of the keys \(kinds.listed)",
        hint: "write { url: https://… }, { file: page.html } or { journey: journey.yaml }")
      return nil
    }
    let isAddress = map.optional("url") != nil
    let place = isAddress ? sources[0].address() : sources[0].text()
    return place.map {
      GateSettings.Target(
        name: name.word ?? "", location: location($0),
        origin: GateSettings.Origin(
          file: file, line: name.node.place.line, templates: templates))
    }
  }

  /// A path is relative to the settings file; an address is what it is.
  private func location(_ text: String) -> String {
    text.contains("://") || text.hasPrefix("/") ? text : folder + text
  }
}
