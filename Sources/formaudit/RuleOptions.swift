public import ArgumentParser
public import Auditing
import FormModel
import Report
import Reporters
import RuleFiles
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

/// Loads the rules, or shows everything that is wrong with them.
enum RuleBookLoader {
  static func book(folder: String?) throws -> RuleBook {
    try Complaint.telling { () throws(RuleFileError) in
      if let folder { return try RuleFolder.book(at: folder) }
      return try BuiltInRules.book()
    }
  }
}

extension RuleBook {
  /// The rule of this id; the run stops when there is none.
  func rule(_ id: String) throws -> Rule {
    if let rule = rules.first(where: { $0.id == id }) { return rule }
    throw Complaint.usage(
      Sentence("there is no rule \(quoted: id)"),
      hint: DidYouMean.hint(
        for: id, among: rules.map(\.id), otherwise: Sentence("formaudit rules list shows them all"))
    )
  }
}
