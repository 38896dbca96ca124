import ArgumentParser
import FormModel
import RuleFiles
import Words

/// `formaudit rules check`: everything that is wrong with files of rules, at once.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .say("Tells everything that is wrong with files or folders of rules, at once."),
    discussion: .say("Exit status: 0 when there is no problem, else 2."))

  @Argument(help: .say("Rule files, or folders which hold heuristics/."))
  var paths: [String]

  func run() throws {
    let problems = paths.flatMap(RuleCheck.problems)
    for problem in problems { try StandardOutput.write(problem.text(in: .ofRun) + "\n") }
    let count =
      problems.isEmpty
      ? Sentence("no problem") : Sentence("\(problems.count, "problem", "problems")")
    try StandardOutput.write(count.text(in: .ofRun) + "\n")
    if !problems.isEmpty { throw ExitStatus.usage }
  }
}
