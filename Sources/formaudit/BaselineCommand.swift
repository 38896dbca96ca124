import ArgumentParser
import Comparing
import Escaping
import FormAudit
import FormModel
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit baseline …`: what is known and accepted.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: .say("Writes, shows and keeps the baseline that `check` compares with."),
    discussion: .say(
      """
        formaudit baseline write             once, and whenever the team accepts the present state
        formaudit baseline accept ID --reason "imposed by decree" --until 2027-12-31
      """),
    subcommands: [Write.self, Show.self, Prune.self, Accept.self])

  /// `baseline write`.
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say("Audits the targets and keeps what was found as known."))

    @OptionGroup var gate: GateOptions
    @OptionGroup var options: RunOptions

    func run() throws {
      let configuration = try GateConfiguration(gate, options.reading.settings)
      let file = BaselineFile(path: configuration.baselinePath, language: options.lang)
      let fresh = Baseline(try Present(configuration, options).snapshots)
      var written = fresh
      try file.update { earlier in
        // The other targets of the file stay when only some are named.
        if !configuration.isWhole, var kept = earlier {
          kept.take(fresh)
          written = kept
        }
        return written
      }
      try tell(written, in: configuration)
    }

    private func tell(_ baseline: Baseline, in configuration: GateConfiguration) throws {
      let language = options.lang
      let counts = [
        language.say("\(baseline.targets.count, "target", "targets")"),
        language.say(
          "\(baseline.targets.reduce(0) { $0 + $1.questions.count }, "question", "questions")"),
        language.say(
          "\(baseline.targets.reduce(0) { $0 + $1.findings.count }, "known finding", "known findings")"
        ),
      ]
      try StandardOutput.write("\(configuration.baselinePath): \(counts.joined(separator: ", "))\n")
    }
  }

  /// `baseline show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say("Tells what the baseline holds, and what was accepted and why."))

    @OptionGroup var gate: GateOptions
    @OptionGroup var options: RunOptions

    func run() throws {
      let path = try GateConfiguration.baselinePath(gate, options.reading.settings)
      let baseline = try BaselineFile(path: path, language: options.lang).read()
      let style = ReportStyle(language: options.lang, width: 80)
      try StandardOutput.write(BaselineText.tell(baseline, style, today: Today.text))
    }
  }

  /// `baseline prune`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say("Audits the targets and drops what no longer exists."))

    @OptionGroup var gate: GateOptions
    @OptionGroup var options: RunOptions

    func run() throws {
      let configuration = try GateConfiguration(gate, options.reading.settings)
      let file = BaselineFile(path: configuration.baselinePath, language: options.lang)
      _ = try file.read()
      let snapshots = try Present(configuration, options).snapshots
      try file.update { _ in
        var baseline = try file.read()
        for gone in prune(&baseline, snapshots, configuration) {
          try StandardOutput.write("- \(TerminalText.safe(gone))\n")
        }
        return baseline
      }
    }

    /// What no longer exists: findings and questions of the targets, and whole targets.
    private func prune(
      _ baseline: inout Baseline, _ snapshots: [Snapshot], _ configuration: GateConfiguration
    ) -> [String] {
      let gone = snapshots.flatMap { baseline.prune($0) }
      guard configuration.isWhole else { return gone }
      let names = Set(configuration.targets.map(\.name))
      let targets = baseline.targets.map(\.target).filter { !names.contains($0) }
      for target in targets { baseline[target] = nil }
      return gone + targets
    }
  }

  /// `baseline accept`.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say("Lets the gate pass what it refuses, with a reason."),
      discussion: .say("The id is the one that `check` prints under each reason."))

    @Argument(
      help: .say("The id of a finding, of a question or of a number, as `check` prints it."))
    var id: String

    @Option(name: .long, help: .say("Why the team accepts it."))
    var reason: String

    @Option(
      name: .long,
      help: .say("The last day on which it holds, as in 2027-01-31.", valueName: "day"))
    var until: String?

    @OptionGroup var gate: GateOptions
    @OptionGroup var options: RunOptions

    func validate() throws {
      if reason.allSatisfy(\.isWhitespace) {
        throw ValidationError(String.say("--reason takes a sentence"))
      }
      if let until, !DayText.isOne(until) {
        throw ValidationError(String.say("“\(until)” is not a day, as in 2027-01-31"))
      }
    }

    func run() throws {
      let configuration = try GateConfiguration(gate, options.reading.settings)
      let file = BaselineFile(path: configuration.baselinePath, language: options.lang)
      _ = try file.read()
      let snapshots = try Present(configuration, options).snapshots
      try file.update { _ in try accepted(snapshots, in: file.read()) }
    }

    /// The baseline with what the gate refuses of the targets accepted.
    private func accepted(_ snapshots: [Snapshot], in earlier: Baseline) throws -> Baseline {
      var baseline = earlier
      let acceptance = Acceptance(reason: reason, until: until)
      let refused = Gate(snapshots, terms: Gate.Terms(baseline: baseline, today: Today.text))
        .targets.map { Set($0.reasons.compactMap(\.id)) }
      // Several targets may ask the same question: all those which are refused are meant.
      let wanted = zip(snapshots, refused).filter { $1.contains(id) }.map(\.0)
      var isAccepted = false
      for snapshot in wanted.isEmpty ? snapshots : wanted {
        switch baseline.accept(id, in: snapshot, acceptance) {
        case .accepted: isAccepted = true
        case .unknown: continue
        case .acceptQuestionFirst(let question): throw unknownQuestion(question)
        }
        if wanted.isEmpty, isAccepted { break }
      }
      if isAccepted { return baseline }
      throw unknown(among: refused.flatMap { $0 })
    }

    private func unknownQuestion(_ question: String) -> ExitStatus {
      Complaint.usage(
        Sentence("“\(id)” is about a question which the baseline does not know"),
        hint: Sentence(
          "accept the question first: formaudit baseline accept '\(question)' --reason …"))
    }

    private func unknown(among ids: [String]) -> ExitStatus {
      let nearest = DidYouMean.nearest(to: id, among: ids)
      return Complaint.usage(
        Sentence("no target has a finding, a question or a number “\(id)”"),
        hint: nearest.map {
          Sentence("did you mean “\($0)”?")
        }
          ?? Sentence("take the id that formaudit check prints under the reason"))
    }
  }
}

/// The targets as they are now, all of them whole: what could not be audited is not known.
private struct Present {
  let snapshots: [Snapshot]

  init(_ configuration: GateConfiguration, _ options: RunOptions) throws {
    let audits = try TargetAuditor(options, with: configuration.settings)
      .report(on: configuration.targets).audits
    let missing = audits.filter { $0.outcome != .audited }
    for audit in missing {
      Complaint.write(
        Diagnosis(
          Sentence(verbatim: TerminalText.safe(audit.reason ?? "")), at: audit.target))
    }
    if !missing.isEmpty || audits.isEmpty { throw ExitStatus.incomplete }
    snapshots = audits.map(Snapshot.init)
  }
}
