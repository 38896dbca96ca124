import Foundation

/// What a team's `formaudit.yaml` says of rules: the profiles it extends, and its own changes.
public struct RuleSettings {
  /// The names of the profiles, with their places; the later ones change what the earlier ones say.
  let profiles: [(id: String, place: ValueReader)]
  let changes: ValueReader?
  /// What the team adds to dictionaries.
  let dictionaries: ValueReader?
  /// What the team decided not to count.
  let suppressions: ValueReader?
  /// The paths of the folders with the team's own rules, seen from the current folder.
  public let folders: [String]
  let log: ProblemLog

  /// Reads a settings file. What is wrong with its rules is told when they are applied.
  public init(at path: String) throws(RuleFileError) {
    let url = URL(fileURLWithPath: path)
    let log = ProblemLog(folder: path.lastIndex(of: "/").map { String(path[...$0]) })
    let text = FolderReader(path: url.deletingLastPathComponent().path, log: log)
      .text(of: url.lastPathComponent)
    guard text != nil || !log.problems.isEmpty else {
      throw RuleFileError(problems: [
        FileProblem(
          file: path, line: 1, column: 1, sentence: "there is no such settings file",
          hint: "give the path of a \(SettingsFile.name), or write --no-config")
      ])
    }
    try log.check()
    try self.init(
      text: text ?? "", file: url.lastPathComponent,
      folder: path.lastIndex(of: "/").map { String(path[...$0]) } ?? "", log: log)
  }

  /// The same, of a text.
  init(
    text: String, file: String, folder: String = "", log: ProblemLog
  ) throws(RuleFileError) {
    let root = FileReport(file: file, log: log).root(of: text)
    let map = root?.map("a settings file", keys: SettingsFile.keys)
    profiles = map?.optional("extends").map(Self.profiles) ?? []
    changes = map?.optional("rules")
    dictionaries = map?.optional("dictionaries")
    suppressions = map?.optional("suppressions")
    folders = (map?.optional("folders")?.texts() ?? []).map {
      $0.hasPrefix("/") ? $0 : folder + $0
    }
    self.log = log
    try log.check()
  }

  /// One name, or a list of names.
  private static func profiles(_ value: ValueReader) -> [(id: String, place: ValueReader)] {
    if value.word != nil { return value.text().map { [($0, value)] } ?? [] }
    return (value.list() ?? []).compactMap { item in item.text().map { ($0, item) } }
  }

  /// What a report calls the profiles together; nil when none is named.
  var profileName: String? {
    profiles.isEmpty ? nil : profiles.map(\.id).joined(separator: " + ")
  }

  /// What the settings say of rules, for a fingerprint: the same words give the same text,
  /// wherever they stand.
  var plainText: String {
    profiles.map(\.id).joined(separator: ",") + "\n"
      + [changes, dictionaries, suppressions].map { $0?.node.plainText ?? "" }
      .joined(separator: "\n")
  }
}

extension YAMLNode {
  /// What is written, without its places.
  fileprivate var plainText: String {
    switch content {
    case .scalar(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.plainText).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { "\"\($0.key)\":\($0.value.plainText)" }.joined(separator: ",") + "}"
    }
  }
}
