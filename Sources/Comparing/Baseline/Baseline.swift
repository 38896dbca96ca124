import Report

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
    known = Dictionary(firstOfEach: targets.map { ($0.target, $0) })
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
    kept.letter = nil
    kept.meanOfEverybody = nil
    kept.whyIncomplete = nil
    kept.pages = pages.map { Page(key: $0.key) }
    kept.findings = findings.sorted { $0.id < $1.id }
    for place in kept.findings.indices {
      (kept.findings[place].title, kept.findings[place].share) = ("", Finding.usualShare)
    }
    return kept
  }
}

extension Baseline {
  /// The file: JSON Lines with sorted keys, one question and one finding a line. Questions stand in the
  /// order in which people meet them. Same baseline, same bytes.
  package var text: String {
    let rules = rulePrints.sorted { $0.key < $1.key }
      .map { BaselineLine(.rule(BaselineLine.KnownRule(id: $0.key, print: $0.value))) }
    let lines = [BaselineLine(.head(BaselineLine.Head(form: Self.currentForm)))] + rules
    return (lines + targets.flatMap(\.lines)).map(JSONTexts.line).joined()
  }
}

extension Snapshot {
  fileprivate var lines: [BaselineLine] {
    let target = BaselineLine.Target(profile: profile, promise: promise, clicks: clicks)
    let numbers = Measure.all.compactMap { measure in
      acceptedNumbers[measure].map {
        BaselineLine.Number(measure: measure.name, value: $0.value, accepted: $0.acceptance)
      }
    }
    var contents: [BaselineLine.Record] = [.target(target)]
    contents += numbers.map { .number($0) }
    contents += pages.map { .page(BaselineLine.Page(key: $0.key)) }
    contents += questions.map { .question($0) }
    contents += findings.map { .finding($0) }
    return contents.map { BaselineLine($0, of: self.target) }
  }
}
