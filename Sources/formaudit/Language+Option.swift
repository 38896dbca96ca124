public import ArgumentParser
import Foundation
public import Words

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
