import ArgumentParser
import Auditing
import Escaping
import FormAudit
import FormModel
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit rules test`: tries every example of every rule.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: .say("Tries rules on their own examples."),
    discussion: .say(
      """
      Each bad example must give a finding at every mark ↓ and nowhere else; a good one must give \
      none. An example that does otherwise is told with its place:
        noisy     a finding where there must be none
        missing   no finding where there must be one

      Exit status: 0 when all examples are as their authors say, else 2.
      """))

  @Argument(
    help: .say("The folder of rules; by default, those of the settings, the team’s own included."))
  var folder: String?

  @OptionGroup var common: RuleOptions

  @Option(
    name: .long,
    help: .say("Only this rule. Repeat it for several.", valueName: "id"),
    completion: .rules)
  var rule: [String] = []

  func run() throws {
    let book = try folder.map { try RuleBookLoader.book(folder: $0) } ?? common.settings.book()
    let rules = try rule.isEmpty ? book.rules : rule.map(book.rule)
    let runner = ExampleRunner(book: book)
    let tried = Cores.all.map(rules) { rule in Result { try runner.trials(of: rule) } }
    let trials = try zip(rules, tried).flatMap { rule, trials in
      try trials.get().map { (path: path(of: rule), trial: $0) }
    }
    for (path, trial) in trials {
      for sentence in trial.complaints {
        let line = sentence.text(in: common.lang).onOneLine
        try StandardOutput.write("\(path):\(trial.line): \(line)\n")
      }
    }
    try StandardOutput.write(summary(of: trials.map(\.trial), rules: rules.count) + "\n")
    if !trials.allSatisfy(\.trial.isValidated) { throw ExitStatus.usage }
  }

  private func path(of rule: Rule) -> String {
    let path = RuleFolder.path(of: rule)
    guard let folder else { return path }
    return folder + (folder.hasSuffix("/") ? "" : "/") + path
  }

  private func summary(of trials: [ExampleTrial], rules: Int) -> String {
    let failed = trials.count { !$0.isValidated }
    let lang = common.lang
    let end =
      failed == 0
      ? lang.say("all as their authors say")
      : lang.say(
        "\(failed, "example is not as its author says", "examples are not as their authors say")")
    return lang.say(
      "\(rules, "rule", "rules"), \(trials.count, "example", "examples"): \(end)")
  }
}

extension ExampleTrial {
  /// What went wrong, a line each.
  fileprivate var complaints: [Sentence] {
    outcomes.compactMap { outcome in
      switch outcome {
      case .validated: nil
      case .noisy(let place): Sentence("noisy: \(TerminalText.safe(place, limit: 200))")
      case .missing(let place): Sentence("missing: \(place)")
      }
    }
  }
}
