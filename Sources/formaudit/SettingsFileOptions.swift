import ArgumentParser
import FormAudit
import RuleFiles
import Words

/// Which settings file a run reads.
struct SettingsFileOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "The settings file. By default, the nearest formaudit.yaml upwards. “check” takes several.",
      valueName: "file"))
  var config: [String] = []

  @Flag(name: .long, help: .say("Use no settings file."))
  var noConfig = false

  @Flag(
    name: .long,
    help: .say("Let settings and journey files name files outside of their own folder."))
  var allowOutside = false

  func validate() throws {
    if !config.isEmpty, noConfig {
      throw ValidationError(String.say("--config and --no-config contradict each other"))
    }
  }

  /// The path of the settings file; nil when there is none, or none is wanted.
  var path: String? { noConfig ? nil : config.first ?? SettingsFinder.nearest() }

  /// The settings, opened once; nil when there are none, or none are wanted.
  func read() throws -> Settings? {
    guard let path else { return nil }
    if config.count > 1 {
      throw Complaint.usage(
        Sentence("two settings files: \(quoted: config[0]) and \(quoted: config[1])"),
        hint: Sentence("only “formaudit check” takes several; here, name one"))
    }
    let settings = try Complaint.telling { () throws(RuleFileError) in try Settings(at: path) }
    try OutsideFiles(areAllowed: allowOutside).check(settings.namedFiles, namedBy: path)
    return settings
  }
}
