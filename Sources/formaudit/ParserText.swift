public import ArgumentParser
import Foundation
public import Words

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
    Sentence("  See 'formaudit --help' for more information."), Sentence("  See '"),
  ]

  private static let inside = [
    Sentence("(default: "), Sentence("(default)"), Sentence("(values: "), Sentence("; default:"),
    Sentence("Show help information."), Sentence("Show the version."),
    Sentence("Show subcommand help information."), Sentence(" for detailed help."),
    Sentence(" for more information."), Sentence(" is invalid for "),
    Sentence("Please provide one of "),
    Sentence(". Did you mean "), Sentence("for help with a subcommand"),
  ]
}

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language of the run: that of `--lang`, else that of the terminal. It is known before the
  /// command line is read, since help and mistakes are told in it too.
  static let ofRun = asked(in: CommandLine.arguments) ?? ofTerminal

  private static func asked(in arguments: [String]) -> Language? {
    let values = zip(arguments, arguments.dropFirst() + [""]).compactMap { option, next in
      option == "--lang" ? next : option.hasPrefix("--lang=") ? String(option.dropFirst(7)) : nil
    }
    return values.first.flatMap(Language.init(rawValue:))
  }

  /// The one that the locale begins with, else English.
  private static var ofTerminal: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return Language(rawValue: String((locale ?? "").lowercased().prefix(2))) ?? .english
  }
}

extension String {
  /// A sentence in the language of the run.
  static func say(_ template: Sentence.Template) -> String { Language.ofRun.say(template) }
}

extension ArgumentHelp {
  /// A sentence in the language of the run.
  static func say(_ template: Sentence.Template, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Language.ofRun.say(template), valueName: valueName)
  }
}
