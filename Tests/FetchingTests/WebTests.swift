import Fetching
import Synchronization
import Testing

/// Everything that goes over the wire, against a real server.
@Suite struct WebTests {
  let fetcher = Fetcher(version: "1.2.3")

  private func page(_ path: String, _ fetcher: Fetcher? = nil) throws -> FetchedPage {
    try (fetcher ?? self.fetcher).page(at: .url(TestServer.address(path)))
  }

  private func thrown(_ path: String, _ fetcher: Fetcher? = nil) throws -> FetchError {
    let address = try TestServer.address(path)
    return try #require(throws: FetchError.self) {
      try (fetcher ?? self.fetcher).page(at: .url(address))
    }
  }

  @Test func pageArrivesWithItsHeaders() throws {
    let page = try page("/ok")
    #expect(text(page).hasPrefix("<!DOCTYPE html><title>Ok"))
    #expect(page.address == (try TestServer.address("/ok")))
    #expect((page.status, page.contentType, page.charset) == (200, "text/html", "utf-8"))
    #expect(page.redirects.isEmpty)
    #expect(page.source == .url(try TestServer.address("/ok")))
  }

  @Test func charsetIsGivenAsSaidAndOnlyWhenSaid() throws {
    #expect(try page("/charset").charset == "Windows-1252")
    #expect(try page("/charset").contentType == "text/html")
    let unsaid = try page("/windows-1252")
    #expect(unsaid.charset == nil)
    #expect(
      unsaid.bytes == Array("<p>".utf8) + [0x80, 0x20, 0xE9, 0x74, 0xE9] + Array("</p>".utf8))
  }

  @Test(arguments: ["/no-type", "/xhtml", "/plain-html"])
  func pagesUnderOtherTypesAreAccepted(path: String) throws {
    #expect(try !page(path).bytes.isEmpty)
  }

  @Test func typeThatIsNoTypeCountsAsUnsaid() throws {
    let page = try page("/odd-type")
    #expect(page.contentType == nil)
    #expect(page.charset == nil)
  }

  @Test func emptyBodyIsAnEmptyPage() throws {
    #expect(try page("/empty").bytes.isEmpty)
  }

  @Test(arguments: [
    ("/pdf", "application/pdf"), ("/pdf-as-html", "application/pdf"), ("/json", "application/json"),
    ("/plain-text", "text/plain"),
  ])
  func whatIsNoPageIsRefused(path: String, type: String) throws {
    #expect(try thrown(path).kind == .notHTML(type))
  }

  @Test(arguments: [301, 401, 404, 429, 500, 503])
  func statusIsTheError(status: Int) throws {
    let failure = try thrown(
      "/status/\(status)", Fetcher(version: "1", limits: FetchLimits(maximumBytes: 100)))
    #expect(failure.kind == .httpStatus(status))
    #expect(failure.detail.hasPrefix("HTTP/1.1 \(status)"))
  }

  @Test func requestIsPoliteAndAnonymous() throws {
    let headers = text(try page("/headers"))
    #expect(
      headers.contains("User-Agent: formaudit/1.2.3 (+https://github.com/formaudit/formaudit)"))
    #expect(headers.contains("gzip"))
    #expect(
      !headers.contains("Authorization") && !headers.contains("Cookie")
        && !headers.contains("Referer"))
  }

  @Test func cookieLastsForOnePageOnly() throws {
    #expect(try page("/cookie-wall").redirects.count == 1)
    #expect(try page("/cookie-wall").redirects.count == 1)
  }

  @Test func proxyOfTheEnvironmentIsUsed() throws {
    _ = try TestServer.shared.get()
    #expect(
      text(try fetcher.page(at: .url("http://proxied.invalid/x")))
        == "by proxy: http://proxied.invalid/x")
  }

  @Test func addressIsEncodedAndFragmentStaysHere() throws {
    let page = try page("/démarche à faire?q=é è#haut")
    #expect(text(page) == "/d%C3%A9marche%20%C3%A0%20faire?q=%C3%A9%20%C3%A8")
    #expect(
      page.address == (try TestServer.address("/d%C3%A9marche%20%C3%A0%20faire?q=%C3%A9%20%C3%A8")))
  }

  @Test func gzipIsUnpacked() throws {
    #expect(try page("/gzip").bytes == page("/ok").bytes)
  }

  /// A compressed page that breaks off is no page, wherever it breaks off.
  @Test(arguments: ["gzip", "deflate", "bare-deflate"], [1, 2, 4, 8, 9, 20, 60])
  func compressedPageWithoutItsEndIsNoPage(encoding: String, missing: Int) throws {
    #expect(try thrown("/cut?\(encoding),\(missing)").kind == .interrupted)
  }

  /// A length that no machine can count to is a promise, too.
  @Test(arguments: ["100000", "99999999999999999999999"])
  func aBodyShorterThanPromisedIsNoPage(length: String) throws {
    #expect(try thrown("/promise?\(length)").kind == .interrupted)
  }

  @Test(arguments: ["gzip", "deflate", "bare-deflate"])
  func whatFollowsTheEndOfACompressedPageIsLeftAlone(encoding: String) throws {
    #expect(try page("/packed?\(encoding)").bytes == page("/ok").bytes)
  }

  @Test func gzipOfSeveralMembersIsOnePage() throws {
    #expect(try page("/members").bytes == page("/ok").bytes)
  }

  @Test func pageShorterThanPromisedIsNoPage() throws {
    #expect(try thrown("/truncated").kind == .interrupted)
  }

  @Test(arguments: ["/bad-gzip", "/encoding?deflate"])
  func whatWasNeverCompressedCannotBeUnpacked(path: String) throws {
    #expect(try thrown(path).kind == .badCompression)
  }

  @Test(arguments: [("zstd", "zstd"), ("BR", "br"), ("gzip,%20br", "gzip,br"), ("x%1b[2J", "x2j")])
  func unknownEncodingIsNamed(said: String, name: String) throws {
    #expect(try thrown("/encoding?\(said)").kind == .unknownEncoding(name))
  }

  @Test(arguments: ["identity", "x-gzip"]) func namesOfNoNewEncodingAreKnown(name: String) throws {
    let bytes = try? page("/encoding?\(name)").bytes
    #expect(name == "identity" ? bytes == (try page("/ok").bytes) : bytes == nil)
  }

  @Test(arguments: ["20000000000", "99999999999999999999", "2000", "20", "000", "-20", "abc"])
  func statusThatIsNotThreeDigitsIsNoHTTP(status: String) throws {
    let kind = try thrown("/status-line?\(status)").kind
    #expect(kind == .badStatusLine || kind == .connectionFailed)
  }

  @Test func largestPageAllowedIsWholeAndOneByteMoreIsRefused() throws {
    #expect(
      try page("/at-limit", Fetcher(version: "1", limits: FetchLimits(maximumBytes: 50_000))).bytes
        .count == 50_000)
    let tight = Fetcher(version: "1", limits: FetchLimits(maximumBytes: 49_999))
    #expect(try thrown("/at-limit", tight).kind == .tooLarge(limit: 49_999, size: 50_000))
    let tiny = Fetcher(version: "1", limits: FetchLimits(maximumBytes: 1))
    #expect(try thrown("/oversize", tiny).kind == .tooLarge(limit: 1, size: 100_000))
    #expect(try thrown("/large-pdf-as-html", tight).kind == .notHTML("application/pdf"))
  }

  @Test func compressionBombStopsAtTheLimit() throws {
    let received = Received()
    let watched = Fetcher(version: "1") { count in received.counts.withLock { $0.append(count) } }
    #expect(try thrown("/bomb", watched).kind == .tooLarge(limit: 10 << 20, size: nil))
    let counts = received.counts.withLock { $0 }
    #expect(counts == counts.sorted())
    #expect((9 << 20...10 << 20).contains(counts.last ?? 0))
  }

  @Test func endlessHeadersAreRefused() throws {
    let failure = try thrown("/endless-headers")
    #expect(failure.kind == .tooManyHeaders)
    #expect(failure.detail.hasSuffix("of headers"))
  }

  private func text(_ page: FetchedPage) -> String {
    String(decoding: page.bytes, as: UTF8.self)
  }
}

/// The counts that a progress callback was told.
private final class Received: Sendable {
  let counts = Mutex<[Int]>([])
}
