import ArgumentParser
import FormAudit
import FormModel
import Foundation
import History
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit history …`: how forms changed from run to run.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: .say("Shows how questions, minutes and marks changed from run to run."),
    discussion: .say(
      """
      A history is a file to which each run of “formaudit check” adds one line a target: name it once, \
      as history: in formaudit.yaml, and keep it with the sources.

        formaudit check --history formaudit.history
        formaudit history
        formaudit history import reports/*.json      what reports of earlier runs hold
      """),
    subcommands: [Show.self, Import.self], defaultSubcommand: Show.self)

  /// `history show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say(
        "Tells the trend of each target: what moved it, and the sum since the first run."))

    @OptionGroup var place: HistoryPlace

    @Option(
      name: .long,
      help: .say(
        "text, csv or html, and where to write it: html=history.html. Repeat it for several.",
        valueName: "format[=path]"))
    var report: [ReportDestination] = []

    @Flag(name: .long, help: .say("Tell every run, those that moved nothing included."))
    var all = false

    func validate() throws {
      try report.check(formats: HistoryFormat.names)
    }

    func run() throws {
      let path = try place.path()
      try report.spare([path])
      let history = try HistoryFile(path: path).read(place.lang)
      try report.write(in: place.lang, tellsAll: all) { format, style in
        tell(history, HistoryFormat(rawValue: format) ?? .text, style)
      }
    }

    private func tell(_ history: History, _ format: HistoryFormat, _ style: ReportStyle) -> String {
      switch format {
      case .text: ForgeCommands.harmless(HistoryText.tell(history, style))
      case .csv: ForgeCommands.harmless(HistoryCSV.tell(history, in: style.language))
      case .html: HistoryPage.tell(history, in: style.language)
      }
    }
  }

  /// `history import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .say("Adds what JSON reports of earlier runs hold."),
      discussion: .say(
        """
        The date of each is that of --timestamp, else the first day that its name holds \
        (audit-2026-11-28.json), else the day when the file was last changed.
        """))

    @Argument(help: .say("JSON reports of formaudit.", valueName: "file"))
    var reports: [String]

    @Option(name: .long, help: .say("The history to add to.", valueName: "file"))
    var history: String?

    @OptionGroup var stamp: RunStamp
    @OptionGroup var settings: SettingsOptions

    @Option(
      name: .long, help: .say("The language of what is told. By default, that of the terminal."))
    var lang: Language = .ofRun

    func run() throws {
      let runs = try reports.flatMap { path -> [RecordedRun] in
        let report = try StoredReport(path: path, language: lang).read()
        let date = stamp.date ?? Self.date(of: path)
        return report.audits.map {
          RecordedRun($0, of: report, date: date, commit: stamp.revision)
        }
      }
      let path = try history ?? settings.read()?.forGate().history ?? History.fileName
      try HistoryFile(path: path).append(runs)
      try StandardOutput.write("\(path): " + lang.say("\(runs.count, "run", "runs")") + "\n")
    }

    private static func date(of path: String) -> String {
      let name = URL(fileURLWithPath: path).lastPathComponent
      if let day = name.firstMatch(of: #/\d{4}-\d{2}-\d{2}/#) { return String(day.0) }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let changed = attributes?[.modificationDate] as? Date
      return changed.map { String($0.formatted(.iso8601).prefix(10)) } ?? Today.text
    }
  }
}

/// The formats of a history.
private enum HistoryFormat: String, CaseIterable {
  case text, csv, html
}

/// Which history is read.
struct HistoryPlace: ParsableArguments {
  @Argument(
    help: .say(
      "The history. By default, that of the settings, else formaudit.history.", valueName: "file"))
  var file: String?

  @OptionGroup var settings: SettingsOptions

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  func path() throws -> String {
    try file ?? settings.read()?.forGate().history ?? History.fileName
  }
}
