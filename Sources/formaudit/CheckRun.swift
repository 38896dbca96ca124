import Auditing
import Comparing
import FormAudit
import FormModel
import Report
import RuleFiles
import Words

/// What the gate decided about the targets of one settings file, or of the command line.
struct CheckRun {
  let configuration: GateConfiguration
  let decision: Gate
  /// The audits with what the gate says of each, its decision included.
  let report: Report
  private let snapshots: [Snapshot]
  private let hasBaseline: Bool

  init(
    _ configuration: GateConfiguration, _ options: RunOptions, stale: GatePolicy.Stale
  ) throws {
    self.configuration = configuration
    let auditor = try TargetAuditor(options, with: configuration.settings)
    let baseline = try configuration.baseline(options.lang)
    try configuration.checkThereIsSomething(in: baseline)
    var found = try auditor.report(on: configuration.targets)
    snapshots = found.audits.map(Snapshot.init)
    hasBaseline = baseline != nil
    var policy = GatePolicy.standard
    policy.stale = stale
    decision = Gate(
      snapshots,
      terms: Gate.Terms(
        baseline: baseline, budgets: configuration.budgets, policy: policy, today: Today.text,
        isWhole: configuration.isWhole, language: options.lang, scoring: auditor.book.scoring))
    found.gate = Report.Gate(decision, language: options.lang)
    found.tellPlaces(of: configuration.targets)
    found.mark(decision.targets)
    report = found
  }

  /// Writes the baseline anew where things got better, when everything was accepted.
  func tighten(_ language: Language) throws {
    guard decision.outcome == .accepted, hasBaseline else { return }
    try BaselineFile(path: configuration.baselinePath, language: language).update { earlier in
      var better = earlier ?? Baseline([])
      for snapshot in snapshots { better.ratchet(snapshot) }
      return better
    }
  }
}

extension GateConfiguration {
  fileprivate func checkThereIsSomething(in baseline: Baseline?) throws {
    if baseline != nil || !budgets.isEmpty { return }
    throw Complaint.usage(
      Sentence("there is nothing to check against: no baseline and no budget"),
      hint: Sentence("write a baseline: formaudit baseline write"))
  }
}

extension Report {
  /// Names the files of the team which make the pages.
  fileprivate mutating func tellPlaces(of targets: [GateSettings.Target]) {
    for (place, target) in targets.enumerated() {
      for warning in TargetPlaces.tell(target, to: &audits[place]) { Complaint.write(warning) }
    }
  }

  /// Says of each finding what became of it since the baseline, and which are accepted.
  fileprivate mutating func mark(_ targets: [Comparing.Gate.Target]) {
    for (place, target) in targets.enumerated() {
      audits[place].setAside(target.accepted(on: Today.text))
      if let comparison = target.comparison { audits[place].markStates(comparison) }
    }
  }

  /// The reports of several settings files as one: targets carry the name of their folder.
  ///
  /// - Parameter runs: At least one.
  init(of runs: [CheckRun], in language: Language) {
    self = runs[0].report
    guard runs.count > 1 else { return }
    let told = runs.map { $0.report.named(in: $0.configuration.folder) }
    audits = told.flatMap(\.audits)
    problems = told.flatMap(\.problems)
    suppressions = told.flatMap(\.suppressions)
    status = told.contains { $0.status == .partial } ? .partial : .complete
    let digests = told.map(\.rules.digest)
    if Set(digests).count > 1 {
      rules.profile = Set(told.map(\.rules.profile)).sorted().joined(separator: " | ")
      rules.digest = StableHash(of: digests).digits
    }
    gate = Gate(
      targets: told.flatMap { $0.gate?.targets ?? [] },
      reasons: told.flatMap { $0.gate?.reasons ?? [] })
  }

  /// The same, its targets named after the folder of their settings too.
  private func named(in folder: String) -> Report {
    var named = self
    for place in named.audits.indices {
      named.audits[place].target = folder + named.audits[place].target
    }
    for place in named.gate?.targets.indices ?? 0..<0 {
      let target = named.gate?.targets[place].target ?? ""
      named.gate?.targets[place].target = folder + target
    }
    return named
  }
}
