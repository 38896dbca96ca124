public import ArgumentParser
import Auditing
import FormAudit
import FormModel
import RuleFiles
public import Timing

/// The options which say by which model and with which numbers a procedure is timed.
struct TimeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The model that times: formaudit, or for comparison demarches-simplifiees or klm.",
      valueName: "name"))
  var model: TimeModelName = .formaudit

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of time parameters which replace the built-in ones, such as “formaudit calibrate” writes.",
      valueName: "file"))
  var timing: String?

  /// The book of the settings with the numbers of the file.
  func book(_ settings: SettingsOptions) throws -> RuleBook {
    guard let timing else { return try settings.book() }
    do {
      return try settings.book(replacing: TimingOverlay.parameters(at: timing))
    } catch let error as RuleFileError {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }
}

extension TimeModelName: ExpressibleByArgument {}
