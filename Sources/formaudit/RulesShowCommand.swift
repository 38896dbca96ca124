import ArgumentParser
import Auditing
import Report
import Reporters
import Words

/// `formaudit rules show`: one rule in full.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: .say("Shows a rule in full: what fails, why, how to mend it, who says so, examples."))

  @Argument(help: .say("The ids of the rules, as rules list shows them."))
  var ids: [String]

  @OptionGroup var common: RuleOptions

  func run() throws {
    let book = try common.settings.book()
    let sheets = try ids.map { try RuleSheet.text(book.rule($0), .terminal(common.lang)) }
    try StandardOutput.write(sheets.joined(separator: "\n"))
  }
}
