import ArgumentParser
import Words

/// `formaudit rules`: everything that people do with rules besides judging pages.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: .say("Lists, shows, writes, checks and tries rules."),
    discussion: .say(
      """
      Ten minutes from nothing to a rule of yours:
        formaudit facts page.html                  what can be observed on a page
        formaudit rules new my-rule                a first version, which works
        formaudit rules check heuristics/effort/my-rule.yaml
        formaudit rules test . --rule my-rule      a finding at each mark, only there
        formaudit audit page.html --rules .
      """),
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesNewCommand.self, RulesCheckCommand.self,
      RulesTestCommand.self, RulesExportCommand.self,
    ])
}
