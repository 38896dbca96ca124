import ArgumentParser
import Auditing
import Deciding
import FormAudit
import FormModel
import Mandate
import Redesign
import Report
import Reporters
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
    help: ArgumentHelp(
      .say(
        "A mandate: what it does not allow is not asked any more, and what it leaves optional may stay empty."
      ), valueName: "file"))
  var against: String?

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
    help: .say(
      "Also tell the form and the mock-up side by side, as “formaudit audit” does of both: html=report.html leads to the mock-up. Repeat it for several.",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long,
    help: .say("The language of the pages. By default, that of the form, where we speak it."))
  var lang: Language?

  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try export.check(formats: RedesignExport.all.map(\.name), mayShare: true)
    try report.check(formats: ReportFormat.all.map(\.name))
    if let shared = report.first(where: { $0.path == nil }) {
      throw ValidationError(
        String.say("say where to write the report: --report \(shared.format)=path"))
    }
    if assets != nil, style == .plain {
      throw ValidationError(
        String.say("--assets belongs to a design system: name it with --style"))
    }
  }

  func run() throws {
    try (export + report).spare([target, decisions, against, time.timing, reading.settings.path])
    let (found, book) = try reading.wholeAudit(target, time: time, in: .ofRun)
    let written = try decisions.map(Decisions.read(at:))
    let language = lang ?? written?.language ?? found.language
    let told = Report.Audit(found, language: language, book: book)
    let form = FormerForm(found, told: told, table: try told.weighable())
    let making = try RedesignMaking(form, book, in: language)
    let mandated = try mandated(found, book, language)
    let plan = try Complaint.telling { () throws(DecisionError) in
      try making.plan(try decided(written, form, making, mandated))
    }
    try write(plan)
    if !report.isEmpty { try tellBoth(found, book, language) }
    try StandardOutput.write(RedesignText.tell(plan, folder: output))
  }

  /// The mock-up, and the form as other tools read it.
  private func write(_ plan: RedesignPlan) throws {
    try MockUpFolder(path: output, assets: assets).write(plan, style)
    for destination in export {
      guard let format = RedesignExport.named(destination.format) else { continue }
      try ExportedFiles(format: format, path: destination.path, folder: output).write(plan)
    }
  }

  /// Tells the form, and the mock-up as an audit of its folder finds it.
  private func tellBoth(_ audit: Audit, _ book: RuleBook, _ language: Language) throws {
    let mockUp = try reading.formAudit(book: book, team: nil, time: time, progress: Progress())
      .audit(at: output)
    var writer = ReportWriter(report, language: language, mockUp: output)
    let makings = writer.languages.map { ReportMaking(language: $0, responses: nil, book: book) }
    var reports: [Report] = []
    for var making in makings {
      for audit in [audit, mockUp] {
        making.count(audit)
        writer.add(making.telling(audit, responses: nil), in: making.language)
      }
      reports.append(
        making.report(of: writer.audits(in: making.language), tool: .formaudit, rules: book))
    }
    try writer.write(reports)
  }

  /// What follows from the text of law, each with its reason.
  private func mandated(
    _ audit: Audit, _ book: RuleBook, _ language: Language
  ) throws -> [Decision] {
    guard let against else { return [] }
    let mandate = try Complaint.telling { () throws(RuleFileError) in
      try Mandate(at: against, book.purposes)
    }
    return MandateReport(audit, against: mandate, book, tool: .formaudit, language: language)
      .decisions.edits
  }

  /// Those of the file; without one, the usual ones beside those of the command line and of a mandate.
  private func decided(
    _ written: Decisions?, _ form: FormerForm, _ making: RedesignMaking, _ mandated: [Decision]
  ) throws(DecisionError) -> Decisions {
    let typed = TypedEdits(form.told, form.table)
    var all = try typed.found(written ?? Decisions())
    all.journey = form.told.target
    all.edits += try edits.read(by: typed)
    let taken = Set(all.edits.map(\.edit))
    all.edits += mandated.filter { !taken.contains($0.edit) }
    if written == nil { all.edits += making.usual(beside: all) }
    return all
  }
}

extension MockUpStyle: ExpressibleByArgument {}
