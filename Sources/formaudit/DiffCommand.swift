import ArgumentParser
import Comparing
import Escaping
import FormAudit
import FormModel
import Report
import Reporters
import Words

/// `formaudit diff`: what changed for people between two forms.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: .say("Tells what was added, removed, re-worded or made required between two forms."),
    discussion: .say(
      """
      Each side is an address, a saved page, a folder of pages, a journey file, or a JSON report \
      made by formaudit. Reports of several targets are compared target by target.

        formaudit diff old.html new.html
        formaudit diff before.json after.json --responses-per-year 200000
        formaudit diff --git-base origin/main captures/    the captures of a revision, and now

      Exit status: 0 when both sides could be audited, 2 when the command line or a file is \
      wrong, 3 when a side could not be audited.
      """))

  @Argument(help: .say("Two sides; one with --git-base.", valueName: "side"))
  var sides: [String]

  @Option(
    name: .long,
    help: .say(
      "Compare the path with what it was at this git revision.", valueName: "revision"))
  var gitBase: String?

  @OptionGroup var burden: BurdenOptions

  @Flag(name: .long, help: .say("Tell every question, however many there are."))
  var all = false

  @Flag(name: .long, help: .say("Tell it as JSON, for programs: formaudit schema diff."))
  var json = false

  @OptionGroup var options: RunOptions

  func validate() throws {
    let wanted = gitBase == nil ? 2 : 1
    if sides.count != wanted {
      throw ValidationError(
        gitBase == nil
          ? String.say("diff takes two sides") : String.say("diff --git-base takes one path"))
    }
  }

  func run() throws {
    let reader = DiffSideReader(auditor: try TargetAuditor(options), language: options.lang)
    let after = try reader.read(sides[sides.count - 1])
    let before = try earlier(reader)
    let pairs = DiffPairs(before, after, language: options.lang)
    let told = DifferenceReport(
      pairs.comparisons, problems: before.problems + after.problems + pairs.problems,
      tool: .formaudit, language: options.lang,
      responses: burden.responses)
    for problem in told.problems { Complaint.write(problem.onOneLine) }
    try StandardOutput.write(json ? told.json : text(of: told))
    if told.status != .complete { throw ExitStatus.incomplete }
  }

  private func earlier(_ reader: DiffSideReader) throws -> DiffSide {
    guard let gitBase else { return try reader.read(sides[0]) }
    let past = try GitPast(revision: gitBase, path: sides[0])
    return try reader.read(past.path, named: "\(sides[0])@\(gitBase)")
  }

  private func text(of told: DifferenceReport) -> String {
    // Without a side there is nothing to hold against the other: the problems tell why.
    if told.targets.isEmpty { return "" }
    let style = ReportStyle(
      language: options.lang, width: StandardOutput.width, colour: StandardOutput.wantsColour,
      tellsAll: all)
    return told.targets.map {
      DifferenceText.tell($0.difference, style, burden: $0.burden)
    }.joined(separator: "\n")
  }
}

extension Report.Problem {
  fileprivate var onOneLine: String {
    (target.map { TerminalText.safe($0) + ": " } ?? "") + TerminalText.safe(sentence)
  }
}
