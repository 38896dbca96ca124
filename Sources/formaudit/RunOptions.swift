import ArgumentParser
import FormModel

/// The options that every command which compares audits takes.
struct RunOptions: ParsableArguments {
  @Option(
    name: .long, help: "The language of what is told: fr or en. By default, that of the terminal.")
  var lang: Language = .ofEnvironment

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var time: TimeOptions
}
