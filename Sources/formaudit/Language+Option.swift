public import ArgumentParser
public import FormModel
import Foundation

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language that the command line asks for, else that of the terminal: for what goes wrong
  /// outside of any command.
  static var ofRun: Language {
    let words = CommandLine.arguments
    let named = zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
      ?? words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    return named.flatMap(Language.init(rawValue:)) ?? .ofEnvironment
  }

  /// The language of the terminal: French where the locale says so, else English.
  static var ofEnvironment: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
