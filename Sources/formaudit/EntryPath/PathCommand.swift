import ArgumentParser
import Fetching
import FormAudit
import FormModel
import Words

/// `formaudit path`: tells how many clicks lead from a home page to the first question.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: .say("Tells the shortest way from a home page to a form, click by click."),
    discussion: .say(
      """
      Pages are fetched one after the other, on the site of the home page only. A site of your own \
      network needs --allow-private.

      Examples:
        formaudit path https://www.example.org/
        formaudit path https://www.example.org/ --to https://www.example.org/form
        formaudit path home.html --save journey.yaml     then: formaudit audit journey.yaml

      Exit status: 0 when there is a way, 3 when none was found.
      """))

  @Argument(help: .say("The home page: an address, or a saved page."))
  var home: String

  @Option(
    name: .long,
    help: .say("Where the way leads: an address, or “first question”.", valueName: "goal"))
  var to = "first question"

  @Option(
    name: .long,
    help: .say("Read no more pages than this.", valueName: "number"))
  var maxPages = 100

  @Option(
    name: .long,
    help: .say(
      "Write the pages of the way as a journey file, for the rules about the way in.",
      valueName: "file"))
  var save: String?

  @Flag(name: .long, help: .say("Tell the way as JSON, for programs."))
  var json = false

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if !(1...10_000).contains(maxPages) {
      throw ValidationError(String.say("--max-pages takes 1 to 10000"))
    }
    if reading.browser.isAsked, !reading.access.allowPrivate {
      throw ValidationError(
        String.say(
          "a browser goes wherever the pages lead, this machine included: add --allow-private if you trust them"
        ))
    }
  }

  func run() throws {
    let book = try reading.settings.book()
    let progress = Progress()
    let search = EntryPathSearch(
      book: book,
      reading: try reading.pageReading(team: nil, reach: .publicOnly, progress: progress),
      mostPages: maxPages)
    let path = search.path(from: home, to: EntryGoal(to))
    progress.clear()
    try StandardOutput.write(told(path))
    guard path.outcome == .found else { throw ExitStatus.incomplete }
    if let save { try OutputFile(path: save).write(path.journeyFile) }
  }

  private func told(_ path: EntryPath) -> String {
    if json { return EntryPathReport(path, to: EntryGoal(to)).json }
    let text = EntryPathText(path: path, isToQuestion: EntryGoal(to) == .firstQuestion)
    return text.lines.map { $0.text(in: lang) + "\n" }.joined()
  }
}
