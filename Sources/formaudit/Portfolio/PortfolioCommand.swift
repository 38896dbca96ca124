import ArgumentParser
import Auditing
import FormAudit
import FormModel
import Portfolio
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit portfolio`: what all forms of an organisation ask, each question once.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: .say(
      "Makes one catalogue of the questions of several forms, and tells where they disagree."),
    discussion: .say(
      """
      A target is what “formaudit audit” takes, or a JSON report of an earlier run, whose forms are \
      then all taken. By default, the targets of the settings file; responsesPerYear of a target says \
      how many people go through it, and seconds become hours a year.

        formaudit portfolio contact.html complaint/ permit.html
        formaudit portfolio audit.json --report csv=questions.csv --report html=questions.html
        formaudit portfolio        the targets of formaudit.yaml

      Two questions are the same when they have the same purpose, or nearly the same words. What asking \
      once would spare is told of answers that stay: a name does, what happened does not. Handing an \
      answer over needs a right to do so.

      Exit status: 0 when every form was audited, 2 when the command line or a file is wrong, \
      3 when a form could not be wholly audited.
      """))

  @Argument(
    help: .say(
      "Forms: addresses, files, folders, journey files, and JSON reports. By default, the targets of the settings file."
    ))
  var targets: [String] = []

  @Option(
    name: .long,
    help: .say(
      "A format, and where to write it: csv=questions.csv. Repeat it for several. The formats: \(PortfolioFormat.names.joined(separator: ", ")).",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @Flag(name: .long, help: .say("Tell every question, those that one form alone asks included."))
  var all = false

  @OptionGroup var burden: BurdenOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try report.check(formats: PortfolioFormat.names)
  }

  func run() throws {
    let team = try reading.settings.read()
    let wanted = try wanted(team)
    try report.spare(wanted.map(\.location) + [time.timing, reading.settings.path])
    let book = try time.book(reading.settings, with: team)
    let forms = try PortfolioForms(self, book: book, team: team).forms(of: wanted)
    let told = PortfolioReport(
      forms, purposes: PortfolioPurposes(book.purposes.purposes, book.vocabulary),
      tool: .formaudit, language: lang)
    try report.write(in: lang, tellsAll: all) { format, style in
      PortfolioFormat(rawValue: format)?.tell(told, style) ?? ""
    }
    if told.status != .complete { throw ExitStatus.incomplete }
  }

  /// What is named on the command line, else what the settings file names.
  private func wanted(_ team: Settings?) throws -> [GateSettings.Target] {
    let known = try team?.forGate().targets ?? []
    let named = targets.map { name in
      known.first { $0.name == name } ?? GateSettings.Target(typed: name)
    }
    let wanted = named.isEmpty ? known : named
    if wanted.isEmpty {
      throw Complaint.usage(
        Sentence(
          "there is no form to compare: none is named, and no \(Settings.fileName) names one"),
        hint: Sentence("formaudit portfolio contact.html complaint/, or a JSON report"))
    }
    return wanted
  }
}
