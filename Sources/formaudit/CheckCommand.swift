import ArgumentParser
import Auditing
import Comparing
import FormAudit
import FormModel
import Foundation
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit check`: fails only when a form got heavier, and says exactly why.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .say("Holds forms against their baseline and budgets; for continuous integration."),
    discussion: .say(
      """
      With a baseline, a form is refused when it has a new finding, a question more, a question \
      made required, a much longer list, a new step, or no longer says how long it takes. It is \
      not refused because ids, classes, order or wordings changed.

        formaudit baseline write        once, and whenever the team accepts the present state
        formaudit check                 in each change

      Exit status: 0 accepted, 1 refused, 2 when the command line or a file is wrong, 3 when \
      something could not be audited or compared: missing evidence never passes.
      """))

  @OptionGroup var gate: GateOptions
  @OptionGroup var options: RunOptions

  @Option(
    name: .long,
    help: .say(
      "A format of the whole report, and where to write it: json=audit.json. Repeat it for several.",
      valueName: "format=path"))
  var report: [ReportDestination] = []

  @OptionGroup var history: HistoryOptions

  @Option(
    name: .long,
    help: .say(
      "What to do about entries of the baseline which no longer exist: off, warning or error."))
  var stale: GatePolicy.Stale = .warning

  @Flag(
    name: .long,
    help: .say("When everything is accepted, write the baseline anew where things got better."))
  var ratchet = false

  func validate() throws {
    if let unknown = report.first(where: { ReportFormat.named($0.format) == nil }) {
      let known = ReportFormat.all.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "there is no report format “\(unknown.format)”; the formats are: \(known)")
    }
    if report.count(where: { $0.path == nil }) > 1 {
      throw ValidationError(
        "two reports on standard output: give one of them a path, as in json=audit.json")
    }
  }

  func run() throws {
    let configuration = try GateConfiguration(gate, options.reading.settings)
    let baseline = try configuration.baseline(options.lang)
    if baseline == nil, configuration.budgets.isEmpty {
      throw Complaint.usage(
        Sentence("there is nothing to check against: no baseline and no budget"),
        hint: Sentence("write a baseline: formaudit baseline write"))
    }
    let auditor = try TargetAuditor(options, with: configuration.settings)
    let found = try auditor.report(on: configuration.targets)
    let snapshots = found.audits.map(Snapshot.init)
    var policy = GatePolicy.standard
    policy.stale = stale
    let decision = Gate(
      snapshots,
      terms: Gate.Terms(
        baseline: baseline, budgets: configuration.budgets, policy: policy, today: Today.text,
        isWhole: configuration.isWhole, language: options.lang, scoring: auditor.book.scoring))
    try tell(decision, found, configuration.targets)
    var recorded = found
    recorded.gate = Report.Gate(decision, language: options.lang)
    try history.add(recorded, to: configuration.history)
    if ratchet, decision.outcome == .accepted, baseline != nil {
      try tighten(snapshots, configuration)
    }
    switch decision.outcome {
    case .accepted: return
    case .refused: throw ExitStatus.refused
    case .incomplete: throw ExitStatus.incomplete
    }
  }

  private func tell(
    _ decision: Gate, _ found: Report, _ targets: [GateSettings.Target]
  ) throws {
    let told = Report.Gate(decision, language: options.lang)
    if report.allSatisfy({ $0.path != nil }) {
      let style = ReportStyle(
        language: options.lang, width: 80, colour: StandardOutput.wantsColour)
      try StandardOutput.write(GateText.tell(told, style))
    }
    if report.isEmpty { return }
    var found = found
    found.gate = told
    for (place, target) in targets.enumerated() {
      TargetPlaces.tell(target, to: &found.audits[place])
    }
    for (place, target) in decision.targets.enumerated() {
      found.audits[place].setAside(target.accepted(on: Today.text))
      if let comparison = target.comparison { found.audits[place].markStates(comparison) }
    }
    var reports = ReportWriter(report, language: options.lang)
    for audit in found.audits { reports.add(audit, in: found.language) }
    try reports.write([found])
  }

  private func tighten(_ snapshots: [Snapshot], _ configuration: GateConfiguration) throws {
    try BaselineFile(path: configuration.baselinePath, language: options.lang).update { earlier in
      var better = earlier ?? Baseline([])
      for snapshot in snapshots { better.ratchet(snapshot) }
      return better
    }
  }
}

extension GatePolicy.Stale: ExpressibleByArgument {}
