public import Comparing

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
}
