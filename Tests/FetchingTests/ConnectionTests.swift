import Fetching
import Testing

/// What goes wrong before or beside the page: names, ports, certificates, time.
@Suite struct ConnectionTests {
  private func thrown(_ address: String, _ fetcher: Fetcher = Fetcher(version: "1")) throws
    -> FetchError
  {
    try #require(throws: FetchError.self) { try fetcher.page(at: .url(address)) }
  }

  @Test func closedPortRefuses() throws {
    let failure = try thrown("http://127.0.0.1:\(TestServer.shared.get().closedPort)/")
    #expect(failure.kind == .connectionRefused)
    #expect(!failure.detail.isEmpty)
  }

  @Test(arguments: ["http", "https"])
  func unknownNameIsSaid(scheme: String) throws {
    _ = try TestServer.shared.get()
    let failure = try thrown("\(scheme)://no-such-host.invalid/")
    #expect(failure.kind == .nameNotResolved)
    #expect(failure.detail.contains("no-such-host.invalid"))
  }

  @Test func accentedNameIsLookedUpInItsASCIIForm() throws {
    _ = try TestServer.shared.get()
    #expect(try thrown("https://démarche.invalid/").kind == .nameNotResolved)
  }

  @Test(.enabled(if: TestServer.isSecure)) func selfSignedCertificateIsRefused() throws {
    #expect(
      try thrown("https://localhost:\(TestServer.shared.get().securePort)/ok").kind == .certificate)
  }

  @Test(.enabled(if: TestServer.isSecure)) func trustedCertificateIsAcceptedForItsOwnNameOnly()
    throws
  {
    let server = try TestServer.shared.get()
    let fetcher = Fetcher(version: "1", trustedCertificates: server.certificate)
    #expect(try fetcher.page(at: .url("https://localhost:\(server.securePort)/ok")).status == 200)
    #expect(try thrown("https://127.0.0.1:\(server.securePort)/ok", fetcher).kind == .certificate)
  }

  @Test func secureRequestToAPlainServerFails() throws {
    #expect(
      try thrown("https://127.0.0.1:\(TestServer.shared.get().port)/ok").kind == .connectionFailed)
  }

  @Test(arguments: ["/not-http", "/to-not-http", "/hang-up"]) func whatDoesNotSpeakHTTPIsNoSite(
    path: String
  )
    throws
  {
    #expect(try thrown(TestServer.address(path)).kind == .connectionFailed)
  }

  @Test func noAnswerTimesOut() throws {
    let limits = FetchLimits(totalTime: .seconds(1))
    let clock = ContinuousClock()
    let start = clock.now
    #expect(
      try thrown(TestServer.address("/no-answer"), Fetcher(version: "1", limits: limits)).kind
        == .timedOut)
    #expect(clock.now - start < .seconds(3))
  }

  @Test func slowAnswerIsAborted() throws {
    let limits = FetchLimits(slowTime: .seconds(1))
    let clock = ContinuousClock()
    let start = clock.now
    #expect(
      try thrown(TestServer.address("/slow"), Fetcher(version: "1", limits: limits)).kind
        == .tooSlow)
    #expect(clock.now - start < .seconds(6))
  }

  @Test func answerThatOutlastsTheTotalTimeTimesOut() throws {
    let limits = FetchLimits(totalTime: .seconds(1), slowBytesPerSecond: 1)
    #expect(
      try thrown(TestServer.address("/slow"), Fetcher(version: "1", limits: limits)).kind
        == .timedOut)
  }
}
