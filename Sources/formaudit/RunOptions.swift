import ArgumentParser
import FormModel
import Words

/// The options that every command which compares audits takes.
struct RunOptions: ParsableArguments {
  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var time: TimeOptions
}
