import ArgumentParser
import Comments
import FormModel
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit themes`: everything that people do with themes besides sorting comments.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: .say("Lists, shows, writes, checks and tries the themes of comments."),
    discussion: .say(
      """
      A theme is one file: the words by which it is recognised, what in an audit it is about, and \
      comments that test it.
        formaudit themes new parking --category service
        formaudit themes check themes/service/parking.yaml
        formaudit themes test .
        formaudit comments export.csv --themes .
      """),
    subcommands: [
      ThemesListCommand.self, ThemesShowCommand.self, ThemesNewCommand.self,
      ThemesCheckCommand.self, ThemesTestCommand.self,
    ])
}

/// Where themes come from.
struct ThemeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say("A folder with themes of yours. Repeat it for several.", valueName: "folder"))
  var themes: [String] = []

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var settings: SettingsFileOptions

  func book() throws -> ThemeBook {
    let settings = try settings.read()
    return try Complaint.telling { () throws(RuleFileError) in
      try ThemeBookReader.book(folders: settings?.rules.folders ?? [], themes: themes)
    }
  }
}

/// `formaudit themes list`: all themes, a line each.
struct ThemesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: .say("Lists themes: id, tone, title."))

  @OptionGroup var options: ThemeOptions

  func run() throws {
    try StandardOutput.write(
      ThemeSheet.list(options.book().themes, .terminal(options.lang)))
  }
}

/// `formaudit themes show`: one theme in full.
struct ThemesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: .say("Shows a theme in full: words, links, sources, examples."))

  @Argument(help: .say("The ids of the themes, as themes list shows them."))
  var ids: [String]

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let book = try options.book()
    let sheets = try ids.map { try ThemeSheet.text(book.known($0), .terminal(options.lang)) }
    try StandardOutput.write(sheets.joined(separator: "\n"))
  }
}

/// `formaudit themes new`: the first version of a theme.
struct ThemesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: .say("Writes the first version of a theme, which passes its own examples."),
    discussion: .say(
      "The file is written to themes/<category>/<id>.yaml in the folder. Nothing is overwritten."))

  @Argument(help: .say("The id of the theme: lower-case words and dashes, such as too-long."))
  var id: String

  @Option(name: .long, help: .say("The folder in which it stands, such as effort."))
  var category = "effort"

  @Option(name: .long, help: .say("The folder of themes to write into."))
  var folder = "."

  @OptionGroup var options: ThemeOptions

  func run() throws {
    guard let draft = ThemeDraft(id: id, category: category, language: options.lang) else {
      let mistake =
        ThemeDraft.canBeCategory(category)
        ? Sentence("\(quoted: id) cannot be the id of a theme")
        : Sentence("\(quoted: category) cannot be the category of a theme")
      throw Complaint.usage(mistake, hint: RuleDraft.adviceOnIds)
    }
    let file = NewFile(path: draft.path, folder: folder)
    try file.write(draft.text)
    if try ThemeBookReader.book().theme(id) != nil {
      Complaint.write(
        .warning(
          Sentence("it takes the place of the built-in theme \(quoted: id)"), at: file.fullPath))
    }
    try StandardOutput.write("\(file.fullPath)\n")
  }
}

/// `formaudit themes check`: everything that is wrong with files of themes, at once.
struct ThemesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .say("Tells everything that is wrong with files or folders of themes, at once."),
    discussion: .say("Exit status: 0 when there is no problem, else 2."))

  @Argument(help: .say("Theme files, or folders which hold themes/."))
  var paths: [String]

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var settings: SettingsFileOptions

  func run() throws {
    let folders = try settings.read()?.rules.folders ?? []
    try paths.flatMap { ThemeBookReader.problems(at: $0, beside: folders) }.tell(in: lang)
  }
}

/// `formaudit themes test`: tries every example of every theme.
struct ThemesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: .say("Tries themes on their own examples."),
    discussion: .say(
      """
      Each example under yes must have the theme, each one under no must not. One that does otherwise \
      is told with its place. Exit status: 0 when all examples are as their authors say, else 2.
      """))

  @Argument(help: .say("The folder of themes; by default, the built-in ones."))
  var folder: String?

  @Option(name: .long, help: .say("Only this theme. Repeat it for several.", valueName: "id"))
  var theme: [String] = []

  @Option(name: .long, help: .say("The language. By default, that of the terminal."))
  var lang: Language = .ofRun

  func run() throws {
    let book = try Complaint.telling { () throws(RuleFileError) in
      try ThemeBookReader.book(themes: folder.map { [$0] } ?? [])
    }
    let tried = try theme.isEmpty ? book.themes : theme.map(book.known)
    let problems = book.examplesNotAsTold(of: tried)
    for problem in problems { try StandardOutput.write(line(problem)) }
    let count = tried.reduce(0) { $0 + $1.examples.yes.count + $1.examples.no.count }
    let summary = Self.summary(themes: tried.count, examples: count, problems: problems.count)
    try StandardOutput.write(summary.text(in: lang) + "\n")
    if !problems.isEmpty { throw ExitStatus.usage }
  }

  private func line(_ problem: ThemeExampleProblem) -> String {
    let prefix = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let text = problem.text.onOneLine
    let what = problem.isMissing ? Sentence("missing: \(text)") : Sentence("noisy: \(text)")
    return "\(prefix)\(problem.path):\(problem.line): \(what.text(in: lang))\n"
  }

  private static func summary(themes: Int, examples: Int, problems: Int) -> Sentence {
    problems == 0
      ? Sentence(
        "\(themes, "theme", "themes"), \(examples, "example", "examples"): all as their authors say"
      )
      : Sentence(
        "\(themes, "theme", "themes"), \(examples, "example", "examples"): \(problems) not as their authors say"
      )
  }
}

extension ThemeBook {
  /// The theme of this id; the run stops when there is none.
  func known(_ id: String) throws -> Theme {
    if let theme = theme(id) { return theme }
    throw Complaint.usage(
      Sentence("there is no theme \(quoted: id)"),
      hint: DidYouMean.hint(
        for: id, among: themes.map(\.id),
        otherwise: Sentence("formaudit themes list shows them all")))
  }
}
