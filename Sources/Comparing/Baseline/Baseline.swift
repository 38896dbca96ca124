/// What an earlier report found, kept as identities: a mended finding and a new one never cancel
/// out.
public struct Baseline: Sendable, Equatable {
  /// The number of the form of baseline files.
  static let currentForm = 1

  /// Every rule that was applied when it was written.
  public var rules: Set<String>
  /// What each of them judged by, in short.
  public var rulePrints: [String: String]
  /// In the order of their names.
  public private(set) var targets: [Snapshot]

  /// Keeps what a baseline needs of some audits.
  public init(_ snapshots: [Snapshot]) {
    rules = snapshots.reduce(into: []) { $0.formUnion($1.knownRules) }
    rulePrints = snapshots.reduce(into: [:]) { prints, snapshot in
      prints.merge(snapshot.rulePrints) { first, _ in first }
    }
    targets = []
    for snapshot in snapshots { self[snapshot.target] = snapshot }
  }

  init(rules: Set<String>, rulePrints: [String: String], targets: [Snapshot]) {
    self.rules = rules
    self.rulePrints = rulePrints
    self.targets = targets.sorted { $0.target < $1.target }
  }

  /// What is known of a target; nil when nothing is.
  public subscript(target: String) -> Snapshot? {
    get {
      targets.first { $0.target == target }.map { snapshot in
        var snapshot = snapshot
        snapshot.knownRules = rules
        snapshot.rulePrints = rulePrints
        return snapshot
      }
    }
    set {
      targets.removeAll { $0.target == target }
      if let newValue { targets.append(newValue.forBaseline) }
      targets.sort { $0.target < $1.target }
    }
  }
}

extension Snapshot {
  /// Without what only the run that made it needs.
  fileprivate var forBaseline: Snapshot {
    var kept = self
    kept.knownRules = []
    kept.rulePrints = [:]
    kept.judgedRules = []
    kept.elements = [:]
    kept.isComplete = true
    kept.pages = pages.map { Page(key: $0.key) }
    kept.findings = findings.sorted { $0.id < $1.id }.map { finding in
      Finding(
        id: finding.id, rule: finding.rule, severity: finding.severity, subject: finding.subject,
        isToReview: finding.isToReview, acceptance: finding.acceptance)
    }
    kept.measures = measures.mapValues(\.roundedToHundredth)
    return kept
  }
}
