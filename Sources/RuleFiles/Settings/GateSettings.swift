package import Comparing

/// What the gate needs of a team's `formaudit.yaml`: its targets, its baseline, its budgets.
package struct GateSettings: Sendable, Equatable {
  /// A thing to audit, by the name that the team gives it.
  package struct Target: Sendable, Equatable {
    package let name: String
    /// An address, or the path of a file, a folder or a journey file, seen from the current folder.
    package let location: String
    /// Where the settings speak of it; nil when it was named on the command line.
    package let origin: Origin?

    package init(name: String, location: String, origin: Origin? = nil) {
      self.name = name
      self.location = location
      self.origin = origin
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
  package let budgets: [Budget]

  package init(targets: [Target], baseline: String?, budgets: [Budget]) {
    self.targets = targets
    self.baseline = baseline
    self.budgets = budgets
  }
}
