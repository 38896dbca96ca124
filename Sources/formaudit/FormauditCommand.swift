import ArgumentParser
import FormAudit
import Words

/// The command line: it connects the rooms and chooses the exit status.
struct FormauditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formaudit",
    abstract: .say(
      "Tells how much a public web form asks of people, why, and what to change first."),
    discussion: .say(
      """
      Reads the pages of a procedure as a browser would, counts what people are asked, estimates \
      the time it takes, and judges it with rules that anyone can edit.

      Start with:
        formaudit audit https://www.example.org/form
        formaudit audit saved-page.html
        formaudit audit folder-of-saved-pages/

      Exit status: 0 done and accepted, 1 the gate refuses, 2 the command line or a file is wrong, \
      3 something could not be judged, 4 formaudit failed or could not write.
      """),
    version: Version.current,
    subcommands: named.map { [$0] } ?? all)

  /// The command that the command line names. The others need not be looked at, which would take longer
  /// than an audit; nil when all are, as for help.
  private static var named: (any ParsableCommand.Type)? {
    let name = CommandLine.arguments.dropFirst().first
    return all.first { $0.typed == name }
  }

  /// Reads a command line. A command which stands alone is tried by itself, which takes half the time:
  /// what it refuses, and help, is told as a part of the whole.
  static func reading(_ typed: [String]) throws -> any ParsableCommand {
    if let named, named.configuration.subcommands.isEmpty,
      let command = try? named.parseAsRoot(Array(typed.dropFirst())), type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(typed)
  }

  private static let all: [any ParsableCommand.Type] = [
    AuditCommand.self,
    CheckCommand.self,
    BaselineCommand.self,
    HistoryCommand.self,
    DiffCommand.self,
    ExplainCommand.self,
    WhatIfCommand.self,
    MandateCommand.self,
    RedesignCommand.self,
    CommentsCommand.self,
    ThemesCommand.self,
    PortfolioCommand.self,
    BatchCommand.self,
    RulesCommand.self,
    FactsCommand.self,
    CaptureCommand.self,
    WalkCommand.self,
    PathCommand.self,
    CrawlCommand.self,
    CalibrateCommand.self,
    InitCommand.self,
    DoctorCommand.self,
    SchemaCommand.self,
    DocumentationCommand.self,
  ]
}
