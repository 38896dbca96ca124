import ArgumentParser
import Comments
import Report
import Reporters
import Words

/// `formaudit comments sample`: comments to be coded by hand.
struct CommentsSampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: .say("Draws comments to be coded by hand, without what points to people."),
    discussion: .say(
      """
      The same export gives the same sample. Write the ids of themes in the column “themes”, with \
      spaces between them, none where no theme fits, without looking at what formaudit found; then:
        formaudit comments score coded.csv
      """))

  @OptionGroup var options: CommentOptions
  @OptionGroup var settings: SettingsFileOptions

  @Option(name: .long, help: .say("How many comments."))
  var n = 200

  func validate() throws {
    if !(1...100_000).contains(n) {
      throw ValidationError(String.say("--n takes a number from 1 to 100,000"))
    }
  }

  func run() throws {
    let book = try options.book(settings.read())
    let pseudonymizer = Pseudonymizer(words: book.words.privacy, language: options.lang)
    var sample = CommentSample(size: n)
    _ = try options.read(book) { comment in
      var safe = comment
      safe.text = pseudonymizer.pseudonymized(comment.text).text
      sample.add(safe)
    }
    try StandardOutput.write(CommentSampleCSV.tell(sample.comments))
  }
}

/// `formaudit comments score`: how far themes can be trusted on comments coded by hand.
struct CommentsScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: .say("Holds the themes against those that somebody gave by hand."),
    discussion: .say(
      """
      The file has a column of comments and a column “themes”: ids with spaces between them, nothing \
      where no theme fits. Precision: of the comments that formaudit put under a theme, the share that \
      people put there too. Recall: of those that people put there, the share that formaudit found.
      """))

  @OptionGroup var options: CommentOptions
  @OptionGroup var settings: SettingsFileOptions

  @Option(name: .long, help: .say("The column of themes.", valueName: "column"))
  var coded = "themes"

  @Option(
    name: .long,
    help: .say("Only rows in which a column has a value: half=apart.", valueName: "column=value"))
  var only: String?

  @Flag(name: .long, help: .say("List each comment that is coded otherwise."))
  var all = false

  @Option(name: .long, help: .say("text or json."))
  var format = "text"

  func run() throws {
    let score = try score(options.book(settings.read()))
    try Complaint.check(unknown: score.unknown)
    let style = ReportStyle.terminal(options.lang)
    try StandardOutput.write(
      format == "json" ? score.table.json : ThemeScoreText.tell(score, style, listsAll: all))
  }

  private func score(_ book: ThemeBook) throws -> ThemeScore {
    let filter = try only.map(Self.filter)
    var score = ThemeScore(book: book, language: options.lang)
    let reader = CodedReader(
      words: book.words,
      choice: ColumnChoice(text: options.text, date: coded, rating: filter?.column))
    try reader.readTelling(options.export) { text, themes, mark in
      if let filter, mark != filter.value { return }
      score.add(text, coded: themes)
    }
    return score
  }

  private static func filter(_ text: String) throws -> (column: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 { return (parts[0], parts[1]) }
    throw ValidationError(String.say("--only takes column=value"))
  }
}

extension Complaint {
  /// Refuses ids which are no themes.
  static func check(unknown ids: Set<String>) throws {
    if ids.isEmpty { return }
    throw usage(
      Sentence("there is no theme \(quoted: ids.sorted().joined(separator: ", "))"),
      hint: Sentence("formaudit themes list shows them all"))
  }
}

extension CodedReader {
  /// Ends the run where the file cannot be read.
  func readTelling(_ path: String, each: (String, String, String) -> Void) throws {
    do throws(ExportError) {
      try read(at: path, each: each)
    } catch {
      throw Complaint.usage(Sentence("\(path): \(error.sentence)"), hint: error.hint)
    }
  }
}
