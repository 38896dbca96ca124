package import Comparing
import FormModel
import YAML

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

/// What the gate needs of a team's `formaudit.yaml`: its targets, its baseline, its budgets.
package struct GateSettings: Sendable, Equatable {
  /// A thing to audit, by the name that the team gives it.
  package struct Target: Sendable, Equatable {
    package let name: String
    /// An address, or the path of a file, a folder or a journey file, seen from the current folder.
    package let location: String
    /// Where the settings speak of it; nil when it was named on the command line.
    package let origin: Origin?
    /// How many people go through it in a year; nil where nobody says.
    package let responsesPerYear: Int?

    package init(
      name: String, location: String, origin: Origin? = nil, responsesPerYear: Int? = nil
    ) {
      self.name = name
      self.location = location
      self.origin = origin
      self.responsesPerYear = responsesPerYear
    }
  }

  /// Where the settings speak of a target, and the files which they say make it.
  package struct Origin: Sendable, Equatable {
    /// The path of the settings file, seen from the current folder.
    package let file: String
    package let line: Int
    package let templates: TargetTemplates?
  }

  /// In the order of the file.
  package let targets: [Target]
  /// The path of the baseline; nil when the team names none.
  package let baseline: String?
  /// The path of the file to which runs are added; nil when the team names none.
  package let history: String?
  package let budgets: [Budget]

  package init(targets: [Target], baseline: String?, history: String? = nil, budgets: [Budget]) {
    self.targets = targets
    self.baseline = baseline
    self.history = history
    self.budgets = budgets
  }
}

/// The files of a repository which make the pages of a target: forges show findings there.
package struct TargetTemplates: Sendable, Equatable {
  /// The file which makes every page; nil when files are named page by page.
  package let whole: String?
  package let pages: [PageTemplate]

  /// A page and the file which makes it.
  package struct PageTemplate: Sendable, Equatable {
    /// The address of the page, as written.
    package let address: String
    /// Seen from the current folder.
    package let path: String

    /// Whether this is the page of an address, its query left aside, as links are followed.
    package func makes(_ address: String) -> Bool {
      PageAddress(self.address) == PageAddress(address)
    }
  }

  /// The file which makes a page; one named with the very address comes first.
  package func path(of address: String) -> String? {
    whole ?? (pages.first { $0.address == address } ?? pages.first { $0.makes(address) })?.path
  }
}
