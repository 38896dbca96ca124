import ArgumentParser
import Foundation
import Words

/// Finds the first word of a command line which names no command, before the parser takes it for an
/// argument.
enum MistypedCommand {
  /// Nil when every command that is named exists.
  static func complaint(about arguments: [String]) -> ExitStatus? {
    var command: any ParsableCommand.Type = FormauditCommand.self
    for word in arguments {
      let configuration = command.configuration
      guard !word.hasPrefix("-"), word != "help", !configuration.subcommands.isEmpty else {
        return nil
      }
      if let named = configuration.subcommands.first(where: { $0.typed == word }) {
        command = named
      } else if configuration.defaultSubcommand != nil {
        return nil
      } else {
        return complaint(about: word, in: configuration)
      }
    }
    return nil
  }

  private static func complaint(
    about word: String, in configuration: CommandConfiguration
  ) -> ExitStatus {
    let known = configuration.subcommands.map { $0.typed }
    let isPage = word.contains("://") || FileManager.default.fileExists(atPath: word)
    let hint =
      isPage
      ? Sentence("to audit it: formaudit audit \(word)")
      : DidYouMean.hint(
        for: word, among: known,
        otherwise: Sentence("the commands are: \(known.joined(separator: ", "))"))
    return Complaint.usage(Sentence("there is no command \(quoted: word)"), hint: hint)
  }
}

extension ParsableCommand {
  /// How the command is typed.
  static var typed: String {
    configuration.commandName ?? String(describing: self).lowercased()
  }
}
