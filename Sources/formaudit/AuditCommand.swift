import ArgumentParser
import Auditing
import Fetching
import FormAudit
import FormModel
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit audit`: audits pages and journeys, and tells what was found.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: .say("Counts, times and judges what pages ask of people."),
    discussion: .say(
      """
      A target is:
        an address           formaudit audit https://www.example.org/form
        a saved page         formaudit audit page.html
        a folder of pages    formaudit audit captures/      one journey, in the order of names
        an archive           formaudit audit walk.har       also .mhtml, .warc, .warc.gz
        a journey file       formaudit audit journey.yaml   ordered pages and their home page
        standard input       formaudit audit - --address https://www.example.org/form

      Exit status: 0 when everything was audited, 2 when the command line, a journey file or a \
      rule is wrong, 3 when a page could not be judged.
      """))

  @Argument(
    help: .say(
      """
      What to audit: addresses, files, folders, archives, journey files, or - for standard input. By default, \
      the targets of the settings file.
      """))
  var targets: [String] = []

  @Option(
    name: .long,
    help: .say(
      "A format, and where to write it: json=audit.json. Repeat it for several. The formats: \(ReportFormat.names).",
      valueName: "format[=path]"), completion: .reports)
  var report: [ReportDestination] = []

  @Option(
    name: .long, help: .say("The language of the report. By default, that of the terminal."))
  var lang: Language = .ofRun

  @Flag(
    name: .long,
    help: .say("Tell everything in the text: every defect, every place, every question."))
  var all = false

  @Flag(
    name: .long,
    help: .say(
      """
      Audit again whenever a file changes, until interrupted. A report for people that is open says \
      that there is a newer one.
      """))
  var watch = false

  @Option(
    name: .long,
    help: .say("The address that the page of standard input, or the saved page, comes from.")
  )
  var address: String?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var time: TimeOptions

  @OptionGroup var burden: BurdenOptions

  func validate() throws {
    try report.check(formats: ReportFormat.all.map(\.name))
    if address != nil, targets.count > 1 {
      throw ValidationError(
        String.say("--address is about one page; there are \(targets.count) targets"))
    }
  }

  func run() throws {
    try report.spare(read)
    guard watch else { return try audit() }
    let files = try watched
    guard !files.isEmpty else {
      throw Complaint.usage(
        Sentence("there is no file to watch"), hint: Sentence("name a file or a folder to audit"))
    }
    Watch(files: files, language: lang).run { try audit(revision: $0) }
  }

  /// - Parameter revision: The number of the audit, where files are watched.
  private func audit(revision: Int? = nil) throws {
    let team = try reading.settings.read()
    let book = try time.book(reading.settings, with: team)
    let progress = Progress()
    let audit = try reading.formAudit(
      book: book, team: team, time: time, address: address, progress: progress)
    var reports = ReportWriter(report.isEmpty ? [.screen] : report, language: lang, tellsAll: all)
    var makings = makings(in: reports.languages, book)
    let targets = try wanted(team)
    let teller = TargetTeller(
      targets: targets, responses: targets.map(burden.responses), makings: makings,
      reports: reports)
    try audit.forEachAudit(of: targets.map(\.location), tell: teller.tell) { target in
      progress.clear()
      for warning in target.warnings { Complaint.write(warning) }
      target.count(in: &makings, &reports)
    }
    let found = makings.map { making in
      making.report(of: reports.audits(in: making.language), tool: .formaudit, rules: book)
    }
    try reports.write(found, revision: revision)
    if found.contains(where: { $0.status != .complete }) { throw ExitStatus.incomplete }
  }
}

extension AuditCommand {
  private func makings(in languages: [Language], _ book: RuleBook) -> [ReportMaking] {
    languages.map { ReportMaking(language: $0, responses: burden.responses, book: book) }
  }

  /// What is audited, and what it is audited with.
  private var watched: WatchedFiles {
    get throws {
      let written = report.compactMap(\.path).flatMap { [$0, RevisionMark.name(beside: $0)] }
      return WatchedFiles(try read, except: written)
    }
  }

  private var read: [String] {
    get throws {
      let own = [reading.settings.path, reading.settings.rules, time.timing].compactMap(\.self)
      return try wanted(reading.settings.read()).map(\.location) + own
    }
  }

  /// What is named on the command line, else what the settings file names.
  private func wanted(_ team: Settings?) throws -> [GateSettings.Target] {
    if !targets.isEmpty { return targets.map(GateSettings.Target.init(typed:)) }
    let known = try team?.forGate().targets ?? []
    if known.isEmpty {
      throw Complaint.usage(
        Sentence(
          "there is nothing to audit: no target is named, and no \(Settings.fileName) names one"),
        hint: Sentence("formaudit audit page.html, or an address, or a folder of saved pages"))
    }
    return known
  }
}
