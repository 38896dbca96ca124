import ArgumentParser
import Auditing
import Escaping
import FormAudit
import FormModel
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit facts`: what rules can be written about.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: .say("Shows what rules can look at: all facts, or their values on a page."),
    discussion: .say(
      """
      formaudit facts                       the table of facts
      formaudit facts page.html             what they are on everything there
      formaudit facts page.html --about field
      """))

  @Argument(
    help: .say("An address, a file, a folder or a journey file. Without it, the table of facts."))
  var target: String?

  @Flag(name: .long, help: .say("The table of facts, by subject, with kind and meaning."))
  var list = false

  @Option(
    name: .long, help: .say("Only this kind of subject; with --list, what a rule about it can use.")
  )
  var about: SubjectKind?

  @Flag(name: .long, help: .say("One JSON array, for programs."))
  var json = false

  @Option(
    name: .long,
    help: .say("The address that the page of standard input, or the saved page, comes from.")
  )
  var address: String?

  @OptionGroup var reading: ReadingOptions

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun

  func validate() throws {
    if list, let target {
      throw ValidationError(
        String.say("--list is about all facts: leave “\(target)” out, or leave --list out"))
    }
  }

  func run() throws {
    guard let target else {
      let text =
        json
        ? FactList.json(about: about, in: lang) : FactList.text(about: about, .terminal(lang))
      return try StandardOutput.write(text)
    }
    let team = try reading.settings.read()
    let book = try reading.settings.book(with: team)
    let context = Auditor(book: book).context(of: try journey(at: target, book, team))
    if json || context.journey.pages.contains(where: \.wasRead) {
      try StandardOutput.write(
        json
          ? FactSheet.json(context, about: about, in: lang)
          : FactSheet.text(context, about: about, .terminal(lang)))
    }
    try tellUnjudged(context.journey)
  }

  private func journey(at target: String, _ book: RuleBook, _ team: Settings?) throws -> Journey {
    let progress = Progress()
    defer { progress.clear() }
    return try reading.formAudit(
      book: book, team: team, address: address, progress: progress
    )
    .journey(at: target)
  }

  /// The facts of such a page may be those of an empty one.
  private func tellUnjudged(_ journey: Journey) throws {
    let unjudged = journey.pages.filter { $0.outcome != .audited }
    for page in unjudged {
      let why = page.whyNotAudited?.text(in: lang) ?? ""
      Complaint.write(
        Diagnosis(
          Sentence(verbatim: TerminalText.safe(why)), at: TerminalText.safe(page.address)), in: lang
      )
    }
    if !unjudged.isEmpty { throw ExitStatus.incomplete }
  }
}

extension Page {
  /// Whether there was a page to read at all.
  fileprivate var wasRead: Bool {
    outcome != .notAudited(.unreachable) && outcome != .notAudited(.unreadable)
  }
}
