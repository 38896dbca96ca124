import ArgumentParser
import Comments
import RuleFiles
import Words

/// `formaudit comments learn`: how much words speak for themes, learned from comments coded by hand.
struct CommentsLearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: .say("Learns from comments coded by hand how much their words speak for themes."),
    discussion: .say(
      """
      The files are those that comments score takes: a column of comments, a column “themes”. Some \
      thousand comments are needed; take those of Fixtures/comments/coded.csv beside your own.

        formaudit comments learn Fixtures/comments/coded.csv mine.csv > weights.csv
        formaudit comments export.csv --weights weights.csv
      """))

  @Argument(help: .say("Files of comments coded by hand."))
  var files: [String]

  @Option(
    name: .long,
    help: .say(
      "The column of comments, by name or number. Repeat it for several.", valueName: "column"))
  var text: [String] = []

  @Option(name: .long, help: .say("The column of themes.", valueName: "column"))
  var coded = "themes"

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let book = try options.book()
    if book.themes.count > ThemeWeights.mostThemes {
      throw Complaint.usage(
        Sentence("a table of weights holds \(ThemeWeights.mostThemes) themes at most"),
        hint: Sentence("give fewer folders of themes"))
    }
    let reader = CodedReader(words: book.words, choice: ColumnChoice(text: text, date: coded))
    var learner = ThemeWeightsLearner(book: book, language: options.lang)
    var ids: Set<String> = []
    for file in files {
      try reader.readTelling(file) { text, themes, _ in
        ids.formUnion(ThemeScore.ids(in: themes))
        learner.add(text, themes: ThemeScore.ids(in: themes))
      }
    }
    try Complaint.check(unknown: ids.subtracting(book.themes.map(\.id)))
    try StandardOutput.write(ThemeWeightsTable.text(of: learner.weights()))
  }
}
