public import ArgumentParser
public import FormModel
import Foundation

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language of the terminal: French where the locale says so, else English.
  static var ofEnvironment: Language {
    let variables = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
