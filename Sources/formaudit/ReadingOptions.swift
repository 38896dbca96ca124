import ArgumentParser
import Auditing
import Browsing
import Fetching
import FormAudit
import FormModel
import Report
import Reporters
import RuleFiles
import Timing
import Words

/// The options which say how targets are read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var settings: SettingsOptions

  @Option(
    name: .long,
    help: .say("The character set that the server's header would have said, for saved pages."))
  var charset: String?

  @Option(
    name: .long,
    help: .say(
      "Pages larger than this, once decompressed, are not audited: a number of bytes, or as in 100MB.",
      valueName: "size"))
  var maxBytes = ByteSize(FetchLimits().maximumBytes)

  @Option(
    name: .long,
    help: .say(
      "On how many cores pages of the disk are audited and comments read; the report is the same. By default, all.",
      valueName: "number"))
  var jobs: Int?

  @OptionGroup(title: .say("Access")) var access: AccessOptions
  @OptionGroup var browser: BrowserFlags

  mutating func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(String.say("--jobs takes a number of cores above 0"))
    }
    if maxBytes.bytes < 1 {
      throw ValidationError(String.say("--max-bytes takes a size above 0, as in 100MB"))
    }
  }

  /// The cores that may be used.
  var cores: Cores { jobs.map(Cores.init) ?? .all }

  /// What audits targets, read as these options and the settings of a team say.
  func formAudit(
    book: RuleBook, team: Settings?, time: TimeOptions? = nil, address: String? = nil,
    progress: Progress
  ) throws -> FormAudit {
    FormAudit(
      book: book, model: time?.model ?? .formaudit,
      reading: try pageReading(team: team, address: address, progress: progress))
  }

  /// The audit of one target, and the rules of the team by which it is made.
  func audit(_ target: String, time: TimeOptions) throws -> (audit: Audit, book: RuleBook) {
    let team = try settings.read()
    let book = try time.book(settings, with: team)
    let progress = Progress()
    defer { progress.clear() }
    let formAudit = try formAudit(book: book, team: team, time: time, progress: progress)
    return (try formAudit.audit(at: target), book)
  }

  /// The same; the run ends where the audit is not whole.
  func wholeAudit(
    _ target: String, time: TimeOptions, in language: Language
  ) throws -> (audit: Audit, book: RuleBook) {
    let found = try audit(target, time: time)
    if let why = found.audit.whyIncomplete {
      throw Complaint.incomplete(target, why, in: language)
    }
    return found
  }

  /// How pages are read, for whatever end.
  ///
  /// - Parameter reach: Where no option says which sites may be visited.
  func pageReading(
    team: Settings?, address: String? = nil, reach: Reach = .likeTheFirst, progress: Progress
  ) throws -> PageReading {
    if browser.isWanted(team?.browser) { try access.checkForBrowser() }
    let asked = try access.access(reach: reach)
    let shown = browser.browser(
      team?.browser, maximumBytes: maxBytes.bytes, access: BrowserAccess(asked))
    return PageReading(
      limits: access.limits(maximumBytes: maxBytes.bytes), access: asked,
      trusted: access.cacert, charset: charset, address: address,
      outside: OutsideFiles(areAllowed: settings.file.allowOutside),
      browser: shown, cores: cores, onPage: progress.tell,
      onRemark: progress.remark)
  }
}

extension ByteSize: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public var defaultValueDescription: String { "\(bytes >> 20)MiB" }
}

/// The options that every command which compares audits takes.
struct RunOptions: ParsableArguments {
  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var time: TimeOptions
}

/// The options which say by which model and with which numbers a procedure is timed.
struct TimeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "The model that times: formaudit, or for comparison demarches-simplifiees or klm.",
      valueName: "name"))
  var model: TimeModelName = .formaudit

  @Option(
    name: .long,
    help: .say(
      "A file of time parameters which replace the built-in ones, such as “formaudit calibrate” writes.",
      valueName: "file"))
  var timing: String?

  /// The book of the settings with the numbers of the file.
  func book(_ options: SettingsOptions) throws -> RuleBook {
    try book(options, with: options.read())
  }

  /// The same, with settings that were read before.
  func book(_ options: SettingsOptions, with settings: Settings?) throws -> RuleBook {
    let parameters = try Complaint.telling { () throws(RuleFileError) -> [TimeParameter] in
      if let timing { try TimingOverlay.parameters(at: timing) } else { [] }
    }
    return try options.book(with: settings, replacing: parameters)
  }
}

extension TimeModelName: ExpressibleByArgument {}

/// The options which turn the seconds of one person into the hours and the money of a year.
struct BurdenOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "How many people go through it in a year: adds the hours that it costs them all.",
      valueName: "number"))
  var responsesPerYear: Int?

  @Option(
    name: .long,
    help: .say(
      "What an hour of theirs costs, in your currency; with --responses-per-year.",
      valueName: "amount"))
  var hourlyCost: Double?

  mutating func validate() throws {
    if let responsesPerYear, responsesPerYear < 1 {
      throw ValidationError(String.say("--responses-per-year takes a number of people above 0"))
    }
    if let hourlyCost, !(hourlyCost > 0 && hourlyCost.isFinite) {
      throw ValidationError(String.say("--hourly-cost takes an amount above 0"))
    }
    if hourlyCost != nil, responsesPerYear == nil {
      throw ValidationError(String.say("--hourly-cost goes with --responses-per-year"))
    }
  }

  /// nil when no number of people is given.
  var responses: YearlyResponses? {
    responsesPerYear.map { YearlyResponses(count: $0, hourlyCost: hourlyCost) }
  }

  /// Those of a target for which the settings say it; what is said on the command line goes before.
  func responses(of target: GateSettings.Target) -> YearlyResponses? {
    responses ?? target.responsesPerYear.map { YearlyResponses(count: $0, hourlyCost: nil) }
  }
}
