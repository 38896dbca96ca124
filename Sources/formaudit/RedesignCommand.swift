import ArgumentParser
import Auditing
import Deciding
import FormAudit
import FormModel
import Redesign
import Report
import RuleFiles
import Words

/// `formaudit redesign`: from an old form to a mock-up that people can click through.
struct RedesignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redesign",
    abstract: .say("Writes a mock-up of the form as it could be, to click through."),
    discussion: .say(
      """
      A folder of pages: a start which tells the time, pages of questions, a check, a confirmation. \
      They work without scripts, say that they are a mock-up, and send nothing. Beside them, \
      decisions.md tells what became of each question, and decisions.yaml holds what is decided: \
      edit it, and run again.

        formaudit redesign form.html -o mockup/
        formaudit redesign form.html --decisions mockup/decisions.yaml -o mockup/
        formaudit redesign form.html --prefill franceconnect --style dsfr --assets dsfr/dist -o mockup/

      Without a file of decisions, what a failing rule or the time model speaks for is decided. The \
      words of questions stay as they are.

      Exit status: 0 when the mock-up is written, 2 when a decision cannot be, 3 when the target could \
      not be wholly audited.
      """))

  @Argument(help: .say("What to redesign: an address, a file, a folder, a journey file."))
  var target: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      .say("The folder to write, which is made where needed."), valueName: "folder"))
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("A file of decisions to follow. By default, the usual ones are taken."),
      valueName: "file"))
  var decisions: String?

  @OptionGroup var edits: EditOptions

  @Option(
    name: .long,
    help: .say("In whose markup: our own, or that of a design system whose files you have."))
  var style: MockUpStyle = .plain

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("The folder of style sheets, fonts and pictures of the design system, to be copied."),
      valueName: "folder"))
  var assets: String?

  @Option(
    name: .long,
    help: .say(
      "Also write what other tools take, beside the pages or where you say: csv, mermaid, prototype-json, nunjucks, formio, demarche (experimental). Repeat it for several.",
      valueName: "format[=path]"))
  var export: [ReportDestination] = []

  @Option(
    name: .long,
    help: .say("The language of the pages. By default, that of the form, where we speak it."))
  var lang: Language?

  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try export.check(formats: RedesignExport.all.map(\.name), mayShare: true)
    if assets != nil, style == .plain {
      throw ValidationError(
        String.say("--assets belongs to a design system: name it with --style"))
    }
  }

  func run() throws {
    let team = try reading.settings.read()
    let book = try time.book(reading.settings, with: team)
    let progress = Progress()
    let found = try reading.formAudit(book: book, team: team, time: time, progress: progress).audit(
      at: target)
    progress.clear()
    if let why = found.whyIncomplete { throw Complaint.incomplete(target, why, in: .ofRun) }
    let language = lang ?? found.language
    let told = Report.Audit(found, language: language, book: book)
    guard let table = told.whatIf else {
      throw Complaint.usage(
        Sentence("decisions are weighed by our own time model only"),
        hint: Sentence("leave out --model"))
    }
    let written = try decisions.map { path in
      try Complaint.telling { () throws(RuleFileError) in try Decisions(at: path) }
    }
    let form = FormerForm(found, told: told, table: table)
    let limits = try Complaint.telling { () throws(RuleFileError) in
      try RedesignLimits.builtIn()
    }
    let making = RedesignMaking(
      form, limits: limits, language: language, tool: .formaudit,
      reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes))
    let plan = try Complaint.telling { () throws(DecisionError) in
      try making.plan(try decided(written, form, making))
    }
    try MockUpFolder(path: output, assets: assets).write(plan, style)
    for destination in export {
      guard let format = RedesignExport.named(destination.format) else { continue }
      try ExportedFiles(format: format, path: destination.path, folder: output).write(plan)
    }
    try StandardOutput.write(RedesignText.tell(plan, folder: output))
  }

  /// Those of the file; without one, the usual ones beside those of the command line.
  private func decided(
    _ written: Decisions?, _ form: FormerForm, _ making: RedesignMaking
  ) throws(DecisionError) -> Decisions {
    let typed = TypedEdits(form.told, form.table)
    var all = try typed.found(written ?? Decisions())
    all.journey = form.told.target
    all.edits += try edits.read(by: typed)
    if written == nil { all.edits += making.usual(beside: all) }
    return all
  }
}

extension MockUpStyle: ExpressibleByArgument {}

extension Audit {
  /// The language of the pages that ask something, where we speak it; else English.
  fileprivate var language: Language {
    let asking = journey.pages.filter { !$0.questions.isEmpty }
    return asking.count(where: \.isInFrench) * 2 > asking.count
      ? Language(rawValue: "fr") ?? .english : .english
  }
}
