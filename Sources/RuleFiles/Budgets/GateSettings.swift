public import Comparing
import Foundation

/// What the gate needs of a team's `formaudit.yaml`: its targets, its baseline, its budgets.
public struct GateSettings: Sendable, Equatable {
  /// A thing to audit, by the name that the team gives it.
  public struct Target: Sendable, Equatable {
    public let name: String
    /// An address, or the path of a file, a folder or a journey file, seen from the current folder.
    public let location: String

    public init(name: String, location: String) {
      self.name = name
      self.location = location
    }
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
    let settings = root.flatMap { GateSettingsReader(folder: folder).settings($0) }
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

  func settings(_ file: ValueReader) -> GateSettings? {
    guard let map = file.map("a settings file", keys: SettingsFile.keys) else { return nil }
    return GateSettings(
      targets: (map.optional("targets")?.entries() ?? []).compactMap(target),
      baseline: map.optional("baseline")?.text().map(location),
      budgets: map.optional("budgets").map(BudgetReader().budgets) ?? [])
  }

  private func target(_ name: ValueReader, _ value: ValueReader) -> GateSettings.Target? {
    let kinds = ["url", "file", "folder", "journey"]
    guard let map = value.map("a target", keys: kinds) else { return nil }
    let sources = kinds.compactMap(map.optional)
    guard sources.count == 1 else {
      value.problem(
        sources.isEmpty
          ? "a target needs one of the keys \(kinds.listed)"
          : "a target has one of the keys \(kinds.listed)",
        hint: "write { url: https://… }, { file: page.html } or { journey: journey.yaml }")
      return nil
    }
    return sources[0].text().map {
      GateSettings.Target(name: name.word ?? "", location: location($0))
    }
  }

  /// A path is relative to the settings file; an address is what it is.
  private func location(_ text: String) -> String {
    text.contains("://") || text.hasPrefix("/") ? text : folder + text
  }
}
