import ArgumentParser
import Auditing
import FormModel
import Foundation
import Report
import Reporters
import RuleFiles
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

/// `formaudit rules show`: one rule in full.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: .say("Shows a rule in full: what fails, why, how to mend it, who says so, examples."))

  @Argument(help: .say("The ids of the rules, as rules list shows them."), completion: .rules)
  var ids: [String]

  @OptionGroup var common: RuleOptions

  func run() throws {
    let book = try common.settings.book()
    let sheets = try ids.map { try RuleSheet.text(book.rule($0), .terminal(common.lang)) }
    try StandardOutput.write(sheets.joined(separator: "\n"))
  }
}

/// `formaudit rules check`: everything that is wrong with files of rules, at once.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .say("Tells everything that is wrong with files or folders of rules, at once."),
    discussion: .say("Exit status: 0 when there is no problem, else 2."))

  @Argument(help: .say("Rule files, or folders which hold heuristics/."))
  var paths: [String]

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun

  func run() throws {
    try paths.flatMap(RuleCheck.problems).tell(in: lang)
  }
}

extension [FileProblem] {
  /// Shows each problem, then how many there are; the run ends with status 2 when there is any.
  func tell(in language: Language) throws {
    for problem in self { try StandardOutput.write(problem.text(in: language) + "\n") }
    let told = isEmpty ? Sentence("no problem") : Sentence("\(count, "problem", "problems")")
    try StandardOutput.write(told.text(in: language) + "\n")
    if !isEmpty { throw ExitStatus.usage }
  }
}

/// `formaudit rules export`: the built-in files, to read and to edit.
struct RulesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: .say("Writes the built-in rules, purposes, times and weights into a folder."),
    discussion: .say("The folder is made; when it is there, it must be empty."))

  @Argument(help: .say("The folder to write into."))
  var folder: String

  func run() throws {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    if let entries, !entries.isEmpty {
      throw Complaint.usage(
        Sentence("“\(folder)” is not empty"), hint: Sentence("give a new folder"))
    }
    for file in BuiltInRules.files { try NewFile(path: file.path, folder: folder).write(file.text) }
    try StandardOutput.write("\(BuiltInRules.files.count) files written to \(folder)\n")
  }
}
