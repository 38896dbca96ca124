import ArgumentParser
import Auditing
import FormModel
import Report
import Reporters
import Words

/// `formaudit rules list`: all rules, a line each.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: .say("Lists rules: id, severity, weight, title."))

  @Option(name: .long, help: .say("Only the rules of this category. Repeat it for several."))
  var category: [Rule.Category] = []

  @Flag(name: .long, help: .say("One JSON array, for programs."))
  var json = false

  @OptionGroup var common: RuleOptions

  func run() throws {
    let book = try common.settings.book()
    let rules = book.rules.filter { category.isEmpty || category.contains($0.category) }
    try StandardOutput.write(
      json
        ? RuleList.json(rules, in: common.lang)
        : RuleList.text(rules, .terminal(common.lang)))
  }
}
