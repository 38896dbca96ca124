import ArgumentParser
import Fetching
import FormModel

/// The options that every command which audits takes.
struct RunOptions: ParsableArguments {
  @Option(
    name: .long, help: "The language of what is told: fr or en. By default, that of the terminal.")
  var lang: Language = .ofEnvironment

  @Option(
    name: .long,
    help: "The character set that the server's header would have said, for saved pages.")
  var charset: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of rules to use instead of the built-in ones.", valueName: "folder"))
  var rules: String?

  @Option(name: .long, help: "Pages larger than this, once decompressed, are not audited.")
  var maxBytes: Int = FetchLimits().maximumBytes

  func validate() throws {
    if maxBytes < 1 { throw ValidationError("--max-bytes takes a number of bytes above 0") }
  }
}
