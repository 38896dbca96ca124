public import ArgumentParser
public import Auditing
import FormModel
import Report
import Reporters

/// The options that the commands about rules share.
struct RuleOptions: ParsableArguments {
  @OptionGroup var settings: SettingsOptions

  @Option(name: .long, help: "The language: fr or en. By default, that of the terminal.")
  var lang: Language = .ofEnvironment
}

extension ReportStyle {
  /// What the terminal can show.
  static func terminal(_ language: Language) -> ReportStyle {
    ReportStyle(
      language: language, width: StandardOutput.width, colour: StandardOutput.wantsColour)
  }
}

extension Rule.Category: ExpressibleByArgument {}

extension SubjectKind: ExpressibleByArgument {}
