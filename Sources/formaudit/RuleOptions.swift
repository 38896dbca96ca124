public import ArgumentParser
public import Auditing
import FormModel
import Report
import Reporters
import Words

/// The options that the commands about rules share.
struct RuleOptions: ParsableArguments {
  @OptionGroup var settings: SettingsOptions

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun
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
