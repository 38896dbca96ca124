import ArgumentParser
import Auditing
import Fetching
import FormModel
import RuleFiles

/// The options which say how targets are read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var settings: SettingsOptions

  @Option(
    name: .long,
    help: "The character set that the server's header would have said, for saved pages.")
  var charset: String?

  @Option(name: .long, help: "Pages larger than this, once decompressed, are not audited.")
  var maxBytes: Int = FetchLimits().maximumBytes

  mutating func validate() throws {
    if maxBytes < 1 { throw ValidationError("--max-bytes takes a number of bytes above 0") }
  }

  /// Reads the journeys of targets.
  func loader(book: RuleBook, address: String? = nil, progress: Progress) -> JourneyLoader {
    JourneyLoader(
      pages: PageLoader(
        reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes),
        fetcher: Fetcher(version: Version.current, limits: FetchLimits(maximumBytes: maxBytes)),
        charset: charset, address: address, progress: progress))
  }
}
