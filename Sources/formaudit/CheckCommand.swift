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
      "A format, and where to write it: json=audit.json. Repeat it for several. The formats: \(ReportFormat.names).",
      valueName: "format=path"), completion: .reports)
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

  @Flag(
    name: .long,
    help: .say("Check every formaudit.yaml of this folder and of those below, each as if alone."))
  var all = false

  func validate() throws {
    if options.reading.settings.file.config.count > 1 || all, !gate.targets.isEmpty {
      throw ValidationError(String.say("several settings files are checked whole: name no target"))
    }
    if all, !options.reading.settings.file.config.isEmpty || options.reading.settings.file.noConfig
    {
      throw ValidationError(
        String.say("--all looks for the settings files itself: leave out the others"))
    }
    try report.check(formats: ReportFormat.all.map(\.name))
  }

  func run() throws {
    let configurations = try configurations()
    try report.spare(configurations.flatMap(\.read) + [options.time.timing])
    let runs = try configurations.map { try CheckRun($0, options, stale: stale) }
    let whole = Report(of: runs, in: options.lang)
    try tell(whole)
    for run in runs { try history.add(run.report, to: run.configuration.history) }
    if ratchet { for run in runs { try run.tighten(options.lang) } }
    switch whole.gate?.outcome {
    case .accepted, nil: return
    case .refused: throw ExitStatus.refused
    case .incomplete: throw ExitStatus.incomplete
    }
  }

  /// One a settings file.
  private func configurations() throws -> [GateConfiguration] {
    let settings = options.reading.settings
    let paths = all ? SettingsFinder.below() : settings.file.config
    if all, paths.isEmpty {
      throw Complaint.usage(
        Sentence("there is no \(Settings.fileName) in this folder or below"),
        hint: Sentence("write one: formaudit init"))
    }
    guard paths.count > 1 || all else { return [try GateConfiguration(gate, settings)] }
    if all { Complaint.write(paths.joined(separator: "\n")) }
    return try paths.map { try GateConfiguration(gate, settings.reading(only: $0)) }
  }

  private func tell(_ found: Report) throws {
    if report.allSatisfy({ $0.path != nil }), let gate = found.gate {
      let style = ReportStyle(
        language: options.lang, width: 80, colour: StandardOutput.wantsColour)
      try StandardOutput.write(GateText.tell(gate, style))
    }
    if report.isEmpty { return }
    var reports = ReportWriter(report, language: options.lang)
    for audit in found.audits { reports.add(audit, in: found.language) }
    try reports.write([found])
  }
}

extension GatePolicy.Stale: ExpressibleByArgument {}
