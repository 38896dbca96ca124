/// What an earlier report found, kept as identities: a mended finding and a new one never cancel
/// out.
package struct Baseline: Sendable, Equatable {
  /// The number of the form of baseline files.
  static let currentForm = 1
  /// The usual name of its file.
  package static let fileName = "formaudit.baseline"
  /// What git must know to merge it: two branches that each add a question both keep their lines, even
  /// at the same place.
  package static let gitAttribute = "\(fileName) merge=union"

  /// What each rule that was applied when it was written judged by, in short, by its id.
  package var rulePrints: [String: String]
  private var known: [String: Snapshot] = [:]

  /// Keeps what a baseline needs of some targets.
  package init(_ snapshots: [Snapshot]) {
    rulePrints = snapshots.reduce(into: [:]) { prints, snapshot in
      prints.merge(snapshot.rulePrints) { first, _ in first }
    }
    for snapshot in snapshots { self[snapshot.target] = snapshot }
  }

  init(rulePrints: [String: String], targets: [Snapshot]) {
    self.rulePrints = rulePrints
    known = Dictionary(targets.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the order of their names.
  package var targets: [Snapshot] { known.values.sorted { $0.target < $1.target } }

  /// What is known of a target; nil when nothing is.
  package subscript(target: String) -> Snapshot? {
    get {
      known[target].map { snapshot in
        var snapshot = snapshot
        snapshot.rulePrints = rulePrints
        return snapshot
      }
    }
    set { known[target] = newValue?.forBaseline }
  }

  /// Takes in the targets of another one; the other targets stay.
  package mutating func take(_ fresh: Baseline) {
    // A rule which did not judge the targets that stay is not known of them.
    rulePrints =
      known.isEmpty ? fresh.rulePrints : rulePrints.filter { fresh.rulePrints[$0.key] != nil }
    known.merge(fresh.known) { _, new in new }
  }
}

extension Snapshot {
  /// Without what only the run that made it needs.
  fileprivate var forBaseline: Snapshot {
    var kept = self
    kept.rulePrints = [:]
    kept.judgedRules = []
    kept.told = [:]
    kept.weights = [:]
    kept.whyIncomplete = nil
    kept.pages = pages.map { Page(key: $0.key) }
    kept.findings = findings.sorted { $0.id < $1.id }
    for place in kept.findings.indices {
      (kept.findings[place].title, kept.findings[place].share) = ("", Finding.usualShare)
    }
    return kept
  }
}
