import ArgumentParser
import FormAudit
import FormModel
import Glibc
import Report
import RuleFiles
import Words

/// `formaudit batch`: audits pages named line by line, for other programs.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: .say("Audits many pages, for programs: a line of JSON in, a line of JSON out."),
    discussion: .say(
      """
      Each line of the standard input is one page:
        {"id": "1", "url": "https://www.example.org/form", "html": "<!DOCTYPE html>…"}
      html can be base64, the bytes of the page; or file, a saved page; or file, offset and length, a \
      record of a WARC file. Nothing is fetched.

      There is one line out for each line in, in any order, with its id and its number (line); the \
      last line counts them (end). A line that cannot be read, a page that takes too long or too \
      much memory, and one at which a worker dies are told and the others go on.

      Exit status: 0 when every page was audited, else 3; 2 when the command line or a rule is wrong.
      """))

  @Flag(name: .long, help: .say("Tell each audit as in a JSON report, instead of a summary."))
  var full = false

  @Option(
    name: .long,
    help: .say("How many pages are audited at once. By default, one a core.", valueName: "number"))
  var jobs: Int = Cores.all.count

  @Option(
    name: .long, help: .say("The language of the texts. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var settings: SettingsOptions

  @OptionGroup var time: TimeOptions

  @Flag(name: .long, help: .hidden)
  var worker = false

  func validate() throws {
    if jobs < 1 { throw ValidationError(String.say("--jobs takes a number above 0")) }
  }

  func run() throws {
    // Read before the first page, so that a mistake is told once.
    let book = try time.book(settings)
    if worker {
      let auditor = BatchAuditor(book: book, model: time.model, language: lang, isFull: full)
      return BatchWorker(auditor: auditor).run()
    }
    var run = BatchRun(
      jobs: jobs, arguments: CommandLine.arguments + ["--worker"], language: lang,
      rules: full ? book.rules.map { Report.RuleText($0, lang) } : nil)
    let counts = try run.run()
    if counts.audited < counts.lines { throw ExitStatus.incomplete }
  }
}
