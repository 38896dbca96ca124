import Fetching
import Testing

/// Where redirects may lead and how many there may be.
@Suite struct RedirectTests {
  private func page(_ path: String) throws -> FetchedPage {
    try Fetcher(version: "1").page(at: .url(TestServer.address(path)))
  }

  private func thrown(_ path: String) throws -> FetchError {
    let address = try TestServer.address(path)
    return try #require(throws: FetchError.self) {
      try Fetcher(version: "1").page(at: .url(address))
    }
  }

  @Test func oneRedirectIsFollowedAndTold() throws {
    let page = try page("/redirect/1")
    #expect(page.address == (try TestServer.address("/ok")))
    #expect(page.redirects == [try TestServer.address("/redirect/1")])
    #expect(page.source == .url(try TestServer.address("/redirect/1")))
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<form>"))
  }

  @Test func tenRedirectsAreFollowedInOrder() throws {
    let expected = try (1...10).reversed().map { try TestServer.address("/redirect/\($0)") }
    #expect(try page("/redirect/10").redirects == expected)
  }

  @Test(arguments: ["/redirect/11", "/loop"])
  func moreThanTenRedirectsAreRefused(path: String) throws {
    // On a busy machine a kept connection may break on the way, which is another error: it is told when
    // it happens each time.
    let failures = try (1...3).map { _ in try thrown(path) }
    #expect(
      failures.contains { $0.kind == .tooManyRedirects },
      "\(failures.map { "\($0.kind): \($0.detail)" })")
  }

  @Test(arguments: [
    "file:///etc/hostname", "FILE:/etc/hostname", "ftp://127.0.0.1/x", "mailto:a@example.fr",
    "javascript:alert(1)",
    "data:text/html,x", "http://", "http://[::1", "http://user:secret@127.0.0.1/",
    "//user@127.0.0.1/",
  ])
  func redirectElsewhereIsRefusedAndSaid(target: String) throws {
    let failure = try thrown("/to?" + target)
    #expect(failure.kind == .redirectRefused)
    #expect(failure.detail.contains(target))
    #expect(failure.address == (try TestServer.address("/to?" + target)))
  }

  @Test func emptyRedirectIsNoPage() throws {
    #expect(try thrown("/to?").kind == .httpStatus(302))
  }

  @Test func typeOfTheRedirectIsNotTheTypeOfThePage() throws {
    let page = try page("/typed-redirect-to-untyped")
    #expect(page.contentType == nil)
    #expect(page.charset == nil)
  }

  @Test func targetWithSpacesAndAccentsIsEncoded() throws {
    #expect(
      try page("/to-space").address.uppercased()
        == TestServer.address("/an%20accent/%C3%A9?q=a+b").uppercased())
  }
}
