import ArgumentParser
import Browsing
import FormAudit
import FormModel
import Foundation
import RuleFiles
import Words

/// `formaudit walk`: goes through a procedure in a browser, saves its pages and audits them.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: .say("Goes through a procedure in a browser, saves its pages, and audits them."),
    discussion: .say(
      """
      The walk is a file:
        steps:
          - open: https://test.example.org/
          - press: Start
          - { fill: Family name, with: Martin }
          - { fill: Email, from: WALK_EMAIL }        from the environment, never written
          - { choose: In the morning, in: When? }
          - expect: Step 2 of 3
          - { press: Send, sends: yes }

      A button that may send the answers for good is not pressed unless its step says “sends: yes”: \
      walk on a site for tests, with made-up answers.

      Exit status: 2 when the walk is wrong or a button was refused, 3 when a step could not be taken \
      or a page not be judged.
      """))

  @Argument(help: .say("The file of the walk."))
  var walk: String

  @Option(
    name: .shortAndLong, help: .say("The folder to save the pages in.", valueName: "folder"))
  var output = "captures"

  @Flag(name: .long, help: .say("Save the pages, and audit nothing."))
  var saveOnly = false

  @Option(
    name: .long,
    help: .say(
      "A format, and where to write it: text, json=audit.json. Repeat it for several reports.",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long, help: .say("The language of the report. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var settings: SettingsOptions
  @OptionGroup var browser: BrowserFlags

  func run() throws {
    try report.spare([walk, settings.path])
    let file = try Complaint.telling { () throws(RuleFileError) in try WalkFile(at: walk) }
    let walker = Walker(
      book: try settings.book(), browser: browser.wanted(isVisible: false),
      variables: ProcessInfo.processInfo.environment)
    let folder = try CaptureFolder(output, goesOn: false)
    try go(through: file, with: walker) { try folder.add($0) }
    try folder.writeJourney(named: file.name)
    if !saveOnly { try audit() }
  }

  /// A walk which cannot go on ends the run; the pages that were met stay saved.
  private func go(
    through file: WalkFile, with walker: Walker, onPage: @escaping (SavedStep) throws -> Void
  ) throws {
    do throws(WalkError) {
      try walker.walk(file, onPage: onPage)
    } catch {
      Complaint.write(
        "\(walk):\(error.line): error: " + error.sentence.text(in: lang) + "\n  hint: "
          + error.hint.text(in: lang))
      throw error.isMistake ? ExitStatus.usage : ExitStatus.incomplete
    }
  }

  /// Tells what was saved, as `formaudit audit` does.
  private func audit() throws {
    var audit = try AuditCommand.parse([output])
    audit.report = report
    audit.lang = lang
    audit.reading.settings = settings
    try audit.run()
  }
}
