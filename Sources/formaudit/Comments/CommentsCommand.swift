import ArgumentParser
import Comments
import FormAudit
import FormModel
import Foundation
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit comments`: what users say of a form, held against what it does.
struct CommentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract: .say("Sorts users' comments by theme, and holds them against the audit of the form."),
    discussion: .say(
      """
      An export is a CSV or TSV file of any dialect, JSON, JSON Lines, or one comment a line; - is \
      standard input. What points to a person is replaced by marks before anything else.

        formaudit comments export.csv --journey captures/
        formaudit comments export.csv --text "Votre avis" --report json=comments.json
        formaudit comments sample export.csv --n 200 > to-code.csv
        formaudit comments score coded.csv

      What “formaudit comments export.csv” takes is told by: formaudit comments report --help

      Exit status: 0 when the comments were read, 2 when they cannot be, 3 when the form could not be \
      wholly audited.
      """),
    subcommands: [
      CommentsReportCommand.self, CommentsSampleCommand.self, CommentsScoreCommand.self,
      CommentsLearnCommand.self,
    ],
    defaultSubcommand: CommentsReportCommand.self)
}

/// What all commands about comments ask.
struct CommentOptions: ParsableArguments {
  @Argument(help: .say("The export: a file, or - for standard input."))
  var export: String

  @Option(
    name: .long,
    help: .say(
      "The column of comments, by name or number. Repeat it for several.", valueName: "column"))
  var text: [String] = []

  @Option(name: .long, help: .say("The column of dates.", valueName: "column"))
  var date: String?

  @Option(name: .long, help: .say("The column of ratings.", valueName: "column"))
  var rating: String?

  @Option(
    name: .long,
    help: .say("A folder with themes of yours. Repeat it for several.", valueName: "folder"))
  var themes: [String] = []

  @Option(
    name: .long,
    help: .say("Weights of words, as comments learn writes them.", valueName: "file"))
  var weights: String?

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  /// The built-in themes, those of the settings' folders, and those of `--themes`.
  func book(_ settings: Settings?) throws -> ThemeBook {
    let weights = try weights.map(Self.table)
    return try Complaint.telling { () throws(RuleFileError) in
      try ThemeBookReader.book(
        folders: settings?.rules.folders ?? [], themes: themes,
        weights: weights)
    }
  }

  private static func table(at path: String) throws -> ThemeWeights {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Complaint.usage(
        Sentence("\(path): there is no such file, or it is no text"),
        hint: Sentence("formaudit comments learn writes such a table"))
    }
    return try Complaint.telling { () throws(RuleFileError) in
      try ThemeWeightsTable.read(text, file: path)
    }
  }

  /// Reads every comment; the run ends where the export cannot be read.
  func read(_ book: ThemeBook, each: (Comment) -> Void) throws -> ReadingTotals {
    try read(book) { reader throws(ExportError) in try reader.read(at: export, each: each) }
  }

  /// Ends the run where the export cannot be read.
  func read(
    _ book: ThemeBook, _ work: (CommentReader) throws(ExportError) -> ReadingTotals
  ) throws -> ReadingTotals {
    let choice = ColumnChoice(text: text, date: date, rating: rating)
    do throws(ExportError) {
      return try work(CommentReader(words: book.words, choice: choice))
    } catch {
      if export != "-", !FileManager.default.fileExists(atPath: export) {
        throw Complaint.usage(
          Sentence("\(export): there is no such file"),
          hint: Sentence("check the path; - is the standard input"))
      }
      throw Complaint.usage(Sentence("\(export): \(error.sentence)"), hint: error.hint)
    }
  }
}

/// `formaudit comments report`, which is what `formaudit comments` does.
struct CommentsReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: .say("Sorts users' comments by theme, and holds them against the audit of the form."))

  @OptionGroup var options: CommentOptions

  @Option(
    name: .long,
    help: .say(
      "The form they are about: an address, a file, a folder, a journey file.", valueName: "target")
  )
  var journey: String?

  @Option(
    name: .long,
    help: .say(
      "The day of the last release, as 2025-03-01: comments before and after are told apart.",
      valueName: "day"))
  var release: String?

  @Option(
    name: .long,
    help: .say(
      "text, json, markdown, csv or html, and where to write it: json=comments.json. Repeat it for several.",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try report.check(formats: CommentsFormat.names)
    if let release, Day(release) == nil {
      throw ValidationError(String.say("--release takes a day such as 2025-03-01"))
    }
  }

  func run() throws {
    try report.spare([options.export, journey, time.timing, reading.settings.path])
    let book = try options.book(reading.settings.read())
    let release = release.flatMap { Day($0) }
    let (audited, why) = try audited()
    let audit = audited.audits.first
    var analysis = ParallelAnalysis(
      CommentAnalysis(book: book, audit: audit, language: options.lang),
      tally: CommentTally(themes: book.themes.count, release: release), cores: reading.cores)
    let totals = try options.read(book) { reader throws(ExportError) in
      try reader.read(at: options.export, record: { analysis.add($0) }) {
        analysis.finish()
        return analysis.totals
      }
    }
    let told = CommentsReport(
      analysis.tally, book: book, totals: totals,
      export: options.export == "-" ? "-" : URL(fileURLWithPath: options.export).lastPathComponent,
      audit: audit, release: release, tool: .formaudit, language: options.lang)
    try report.write(in: options.lang) { format, style in
      CommentsFormat(rawValue: format)?.tell(told, on: audited, style) ?? ""
    }
    if let why, let journey { throw Complaint.incomplete(journey, why, in: options.lang) }
  }

  /// The report on the form, without any target when none is named, and why it is not whole.
  private func audited() throws -> (Report, Sentence?) {
    guard let journey else {
      let book = try time.book(reading.settings)
      let making = ReportMaking(language: options.lang, book: book)
      return (making.report(of: [], tool: .formaudit, rules: book), nil)
    }
    let (found, book) = try reading.audit(journey, time: time)
    var making = ReportMaking(language: options.lang, book: book)
    let told = making.tell(found)
    return (making.report(of: [told], tool: .formaudit, rules: book), found.whyIncomplete)
  }
}
