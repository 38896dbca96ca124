import ArgumentParser
import Auditing
import Fetching
import FormAudit
import FormModel
import RuleFiles
import Timing
import Words

/// The options which say how targets are read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var settings: SettingsOptions

  @Option(
    name: .long,
    help: .say("The character set that the server's header would have said, for saved pages."))
  var charset: String?

  @Option(
    name: .long,
    help: .say(
      "Pages larger than this, once decompressed, are not audited: a number of bytes, or as in 100MB.",
      valueName: "size"))
  var maxBytes = ByteSize(FetchLimits().maximumBytes)

  mutating func validate() throws {
    if maxBytes.bytes < 1 { throw ValidationError("--max-bytes takes a size above 0, as in 100MB") }
  }

  /// What audits targets, read as these options say.
  func formAudit(
    book: RuleBook, time: TimeOptions? = nil, address: String? = nil, progress: Progress
  ) -> FormAudit {
    FormAudit(
      book: book, model: time?.model ?? .formaudit,
      reading: PageReading(
        limits: FetchLimits(maximumBytes: maxBytes.bytes), charset: charset, address: address,
        outside: OutsideFiles(areAllowed: settings.allowOutside), onPage: progress.tell))
  }
}

extension ByteSize: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public var defaultValueDescription: String { "\(bytes >> 20)MiB" }
}
