import Words

/// What the command line library says in English by itself: titles of help screens, mistakes.
enum ParserText {
  /// The same in a language. Only what a line begins with, or stands between brackets, is replaced.
  static func told(_ message: String, in language: Language) -> String {
    guard language != .english else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { told(line: String($0), in: language) }.joined(separator: "\n")
  }

  private static func told(line: String, in language: Language) -> String {
    for sentence in starts {
      let english = sentence.text(in: .english)
      if line.hasPrefix(english) {
        return sentence.text(in: language)
          + told(line: String(line.dropFirst(english.count)), in: language)
      }
    }
    return inside.reduce(line) {
      $0.replacing($1.text(in: .english), with: $1.text(in: language))
    }
  }

  private static let starts = [
    Sentence("OVERVIEW: "), Sentence("USAGE: "), Sentence("Usage: "), Sentence("ARGUMENTS:"),
    Sentence("OPTIONS:"), Sentence("SUBCOMMANDS:"), Sentence("Error: "), Sentence("Help: "),
    Sentence("Unknown option "), Sentence("Missing expected argument "),
    Sentence("Missing value for "),
    Sentence("Unexpected argument "), Sentence("The value "),
    Sentence("  See 'formaudit --help' for more information."),
  ]

  private static let inside = [
    Sentence("(default: "), Sentence("(values: "), Sentence("; default: "),
    Sentence("Show help information."), Sentence("Show the version."),
    Sentence("Show subcommand help information."), Sentence(" for detailed help."),
    Sentence(" for more information."), Sentence(" is invalid for "),
    Sentence("Please provide one of "),
    Sentence(". Did you mean "), Sentence("for help with a subcommand"),
  ]
}
