import ArgumentParser

/// `formaudit rules`: everything that people do with rules besides judging pages.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Tries rules on their examples.",
    subcommands: [RulesTestCommand.self])
}
