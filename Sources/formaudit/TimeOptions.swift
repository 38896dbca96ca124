import ArgumentParser
import Auditing
import FormAudit
import FormModel
import RuleFiles
import Timing
import Words

/// The options which say by which model and with which numbers a procedure is timed.
struct TimeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "The model that times: formaudit, or for comparison demarches-simplifiees or klm.",
      valueName: "name"))
  var model: TimeModelName = .formaudit

  @Option(
    name: .long,
    help: .say(
      "A file of time parameters which replace the built-in ones, such as “formaudit calibrate” writes.",
      valueName: "file"))
  var timing: String?

  /// The book of the settings with the numbers of the file.
  func book(_ options: SettingsOptions) throws -> RuleBook {
    try book(options, with: options.read())
  }

  /// The same, with settings that were read before.
  func book(_ options: SettingsOptions, with settings: Settings?) throws -> RuleBook {
    let parameters = try Complaint.telling { () throws(RuleFileError) -> [TimeParameter] in
      if let timing { try TimingOverlay.parameters(at: timing) } else { [] }
    }
    return try options.book(with: settings, replacing: parameters)
  }
}

extension TimeModelName: ExpressibleByArgument {}
