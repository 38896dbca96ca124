import ArgumentParser
import Auditing
import RuleFiles

/// The options which say where the rules come from, and what a team changes in them.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of rules to use instead of the built-in ones.", valueName: "folder"))
  var rules: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Which rules judge, and with which numbers: standard, fr-etat, govuk, uswds, accessibility \
      or minimal. By default, what the settings file extends, or standard.
      """, valueName: "name"))
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The settings file. By default, the nearest formaudit.yaml upwards.", valueName: "file"))
  var config: String?

  @Flag(name: .long, help: "Use no settings file.")
  var noConfig = false

  func validate() throws {
    if config != nil, noConfig {
      throw ValidationError("--config and --no-config contradict each other")
    }
  }

  /// The rules, or everything that is wrong with them is shown.
  func book() throws -> RuleBook {
    do {
      let path = noConfig ? nil : config ?? SettingsFinder.nearest()
      let settings = try path.map { try RuleSettings(at: $0) }
      return try rules.map { try RuleFolder.book(at: $0, profile: profile, settings: settings) }
        ?? BuiltInRules.book(profile: profile, settings: settings)
    } catch let error as RuleFileError {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }
}
