import Fetching
import TestSupport
import Testing
import Words

/// The words of every error in both languages.
@Suite struct SentenceTests {
  static let kinds: [FetchError.Kind] = [
    .badAddress, .unsupportedScheme, .nameNotResolved, .connectionRefused, .connectionFailed,
    .certificate, .timedOut,
    .tooSlow, .tooLarge(limit: 10 << 20, size: nil), .tooLarge(limit: 10 << 20, size: 30_000_000),
    .tooManyHeaders, .badStatusLine, .unknownEncoding("zstd"), .badCompression, .notAFile(.pipe),
    .notAFile(.device), .notAFile(.socket), .tooManyRedirects, .redirectRefused, .httpStatus(404),
    .notHTML("application/pdf"), .notFound,
    .notPublic, .notAnArchive("HAR"), .emptyArchive, .notReadable, .emptyFolder, .isFolder,
    .interrupted, .other,
  ]

  @Test(arguments: kinds) func everyErrorIsSaidInBothLanguages(kind: FetchError.Kind) {
    let error = FetchError(kind, at: "x")
    for sentence in [error.sentence, error.hint] {
      let (told, english) = (sentence.text(in: french), sentence.text(in: .english))
      #expect(told != english)
      #expect(told.hasSuffix(".") && english.hasSuffix("."))
      #expect(
        !told.contains(/[^\u{A0}\u{202F}][:;?!](?!\/)/.matchingSemantics(.unicodeScalar)),
        "a French space is missing")
    }
  }

  @Test func sentencesDiffer() {
    #expect(
      Set(Self.kinds.map { FetchError($0, at: "x").sentence.text(in: french) }).count
        == Self.kinds.count)
  }

  @Test func statusAndTypeAreNamed() {
    #expect(FetchError(.httpStatus(503), at: "x").sentence.text(in: french).contains("503"))
    #expect(
      FetchError(.notHTML("image/png"), at: "x").sentence.text(in: .english).contains("image/png"))
  }

  @Test func sizesAreToldWithTheOptionThatRaisesTheLimit() {
    let error = FetchError(.tooLarge(limit: 10 << 20, size: 21_456_789), at: "x")
    #expect(error.sentence.text(in: .english).contains("21.4 MB"))
    #expect(error.sentence.text(in: french).contains("21,4 Mo"))
    #expect(error.hint.text(in: .english).contains("--max-bytes 30MB "))
    #expect(
      FetchError(.tooLarge(limit: 1000, size: nil), at: "x").sentence.text(in: .english).contains(
        "1,000 bytes"))
  }

  @Test func detailCannotCommandATerminal() {
    let detail = FetchError(
      .other, at: "x", detail: "a\u{1B}[2J\nb" + String(repeating: "c", count: 1000)
    ).detail
    #expect(detail.hasPrefix("a\u{FFFD}[2J\u{FFFD}bccc"))
    #expect(detail.count == 300)
  }
}

/// Every language but English has a catalogue; the sentences are read in French here.
private let french = Language(rawValue: "fr") ?? .english
