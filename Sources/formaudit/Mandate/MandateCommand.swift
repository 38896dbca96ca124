import ArgumentParser
import Auditing
import FormAudit
import FormModel
import Mandate
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit mandate`: a form held against what a text of law allows to ask.
struct MandateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandate",
    abstract: .say("Holds a form against what a text of law allows to ask."),
    discussion: .say(
      """
      A mandate is a file in which a lawyer writes what a text allows, line by line. Every question of \
      the form has a verdict, and so has every line.

        formaudit mandate new form.html > mandate.yaml
        formaudit mandate form.html --against mandate.yaml
        formaudit mandate form.html --against mandate.yaml --report record=record.csv
        formaudit mandate form.html --against mandate.yaml --save decisions.yaml

      Exit status: 0 when the form was held against the text, 1 with --strict when a question is not \
      allowed as it is asked, 2 when the mandate cannot be read, 3 when the target could not be wholly \
      audited.
      """),
    subcommands: [MandateReportCommand.self, MandateNewCommand.self],
    defaultSubcommand: MandateReportCommand.self)
}

/// What all commands about mandates ask.
struct MandateOptions: ParsableArguments {
  @Argument(help: .say("What to audit: an address, a file, a folder, a journey file."))
  var target: String

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  /// The rules, and the audit of the form by them.
  func audited() throws -> (audit: Audit, book: RuleBook) {
    try reading.audit(target, time: time)
  }

  /// Ends the run where the audit is not whole.
  func check(_ audit: Audit) throws {
    if let why = audit.whyIncomplete { throw Complaint.incomplete(target, why, in: lang) }
  }
}

/// `formaudit mandate report`, which is what `formaudit mandate` does.
struct MandateReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: .say("Holds a form against what a text of law allows to ask."))

  @OptionGroup var options: MandateOptions

  @Option(name: .long, help: .say("The mandate: a file.", valueName: "file"))
  var against: String

  @Option(
    name: .long,
    help: .say(
      "text, json, record (the record of processing, CSV) or protocol (who uses each answer, CSV), and where to write it: record=record.csv. Repeat it for several.",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long,
    help: .say(
      "Write what follows for the form to a file of decisions, for “formaudit whatif”.",
      valueName: "file"))
  var save: String?

  @Flag(
    name: .long,
    help: .say("End with status 1 when a question is not allowed as it is asked."))
  var strict = false

  func validate() throws {
    try report.check(formats: MandateFormat.names)
  }

  func run() throws {
    try report.spare([options.target, against, options.time.timing], writing: [save])
    let (audit, book) = try options.audited()
    let mandate = try Complaint.telling { () throws(RuleFileError) in
      try Mandate(at: against, book.purposes)
    }
    let told = MandateReport(
      audit, against: mandate, book, tool: .formaudit, language: options.lang)
    if let save { try OutputFile(path: save).write(told.decisions.yaml) }
    try report.write(in: options.lang) { format, style in
      MandateFormat(rawValue: format)?.tell(told, style) ?? ""
    }
    try options.check(audit)
    if strict, !told.isWhollyAllowed { throw ExitStatus.refused }
  }
}

/// `formaudit mandate new`: the first version of a mandate.
struct MandateNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: .say("Writes the first version of a mandate, made of what a form asks."),
    discussion: .say(
      """
      One line for each thing that the form asks. Nothing is allowed until somebody has written an \
      article beside it:
        formaudit mandate new form.html > mandate.yaml
      """))

  @OptionGroup var options: MandateOptions

  func run() throws {
    let (audit, book) = try options.audited()
    let draft = MandateDraft(audit, book, language: options.lang)
    try StandardOutput.write(draft.yaml(in: options.lang))
    try options.check(audit)
  }
}
