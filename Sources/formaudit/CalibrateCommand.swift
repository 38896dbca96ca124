import ArgumentParser
import Auditing
import FormAudit
import FormModel
import Foundation
import ObservedTimes
import Report
import Reporters
import RuleFiles
import Timing
import Words

/// `formaudit calibrate`: fits the time model to times that a team observed.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: .say("Fits the time model to times that you observed on your own forms."),
    discussion: .say(
      """
      The file has one row for each form, or for each session of a form:

        target,seconds,n,device
        captures/contact.html,95,412,30% mobile
        https://www.example.org/form,640,88,desktop

      target (or form, url): a page, a folder, a journey file or an address, from the current folder. \
      seconds: the median, or the mean when a column “statistic” says so; a column “duration” is in \
      milliseconds, as form analytics export it. Several rows of one target are sessions: their \
      median is taken.

      Three forms at least: one factor is fitted for each three. The factors, the error before, \
      after and on forms left out of the fit are printed, and the numbers are written to a file \
      for --timing.
      """))

  @Argument(help: .say("A CSV file of observed times."))
  var file: String

  @Option(name: .long, help: .say("Where to write the numbers.", valueName: "file"))
  var output: String = "timing.yaml"

  @Flag(name: .long, help: .say("Replace the file if it exists."))
  var force = false

  @Option(
    name: .long, help: .say("The language of the text. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let rows = try observedRows()
    try checkOutput()
    let team = try reading.settings.read()
    let book = try reading.settings.book(with: team)
    let observed = try observedTimes(rows, book: book, team: team)
    let calibration = try calibration(on: observed, book)
    let told = CalibrationText(
      calibration: calibration, parameters: book.timing,
      source: URL(fileURLWithPath: file).lastPathComponent, language: lang)
    try OutputFile(path: output).write(told.overlay)
    try StandardOutput.write(told.text(writtenTo: output))
  }

  private func checkOutput() throws {
    guard FileManager.default.fileExists(atPath: output), !force else { return }
    throw Complaint.usage(
      Sentence("“\(output)” exists"),
      hint: Sentence("give another --output, or --force to replace it"))
  }

  private func calibration(on observed: [ObservedTime], _ book: RuleBook) throws -> Calibration {
    do {
      let model = TimeModel(parameters: book.timing, purposes: book.purposes)
      return try Calibrator(model: model).calibration(on: observed)
    } catch {
      throw Complaint.usage(
        Sentence(
          "“\(file)” tells the times of \(error.given, "form", "forms"): too few to fit anything"),
        hint: Sentence(
          "\(error.needed) forms are needed for one factor, \(2 * error.needed) for two"))
    }
  }

  private func observedRows() throws -> [ObservedRow] {
    do {
      let table = try CSVTable(InputFile(path: file, language: lang).text())
      return try ObservedRow.rows(of: table)
    } catch let error as CSVTableError {
      throw Complaint.usage(Sentence("“\(file)”: \(error.sentence)"), hint: Self.hint)
    } catch let error as ObservedRowError {
      throw Complaint.usage(Sentence("“\(file)”: \(error.sentence)"), hint: Self.hint)
    }
  }

  private static let hint = Sentence("“formaudit calibrate --help” shows a file")

  private func observedTimes(_ rows: [ObservedRow], book: RuleBook, team: Settings?) throws
    -> [ObservedTime]
  {
    let progress = Progress()
    defer { progress.clear() }
    let loader = try reading.formAudit(book: book, team: team, progress: progress)
    return try rows.map { row in
      ObservedTime(
        target: row.target, seconds: row.seconds, statistic: row.statistic,
        phoneShare: row.phoneShare, journey: try journey(of: row, loader, book, progress))
    }
  }

  /// A form that cannot be audited teaches nothing: the run stops there.
  private func journey(
    of row: ObservedRow, _ loader: FormAudit, _ book: RuleBook, _ progress: Progress
  ) throws -> Journey {
    let journey = try loader.journey(at: row.target)
    guard case .notAudited(let reason) = Auditor(book: book).audit(journey).outcome else {
      return journey
    }
    progress.clear()
    throw Complaint.incomplete(row.target, Sentence("cannot be timed: \(reason)"), in: lang)
  }
}
