/// What a team's settings say of rules: the profiles they extend, and the team's own changes.
package struct RuleSettings {
  /// The later profiles change what the earlier ones say.
  let profiles: [NamedProfile]
  let changes: ValueReader?
  /// What the team adds to dictionaries.
  let dictionaries: ValueReader?
  /// What the team decided not to count.
  let suppressions: ValueReader?
  /// The paths of the folders with the team's own rules, seen from the current folder.
  package let folders: [String]
  let log: ProblemLog

  init(_ parts: SettingsParts, _ log: ProblemLog) {
    profiles = parts.profiles
    changes = parts.changes
    dictionaries = parts.dictionaries
    suppressions = parts.suppressions
    folders = parts.folders
    self.log = log
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
