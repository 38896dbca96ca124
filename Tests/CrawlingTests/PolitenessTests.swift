import Testing

@testable import Crawling

/// How long is waited before a site is asked again.
@Suite struct PolitenessTests {
  private let politeness = Politeness(pause: 1)

  @Test(
    arguments: [
      ("5", 5.0), ("0", 1.0), (" 7 ", nil), ("Thu, 01 Jan 1970 00:01:00 GMT", 60.0),
      ("Sun, 06 Nov 1994 08:49:37 GMT", nil), ("Thu, 01 Jan 1970 00:00:00 GMT", 1.0),
      ("86400", nil), ("999999999", nil),
    ] as [(String, Double?)])
  func whatTheSiteSaysCounts(header: String, seconds: Double?) {
    let wait = politeness.wait(after: 1, at: "a", retryAfter: header, date: 0)
    if header == " 7 " {
      #expect(wait.map { (1...3).contains($0) } == true)
    } else {
      #expect(wait == seconds)
    }
  }

  @Test func eachAttemptWaitsLongerAndEachAddressAsLongEveryTime() throws {
    let waits = try (1...8).map {
      try #require(politeness.wait(after: $0, at: "https://a.example/", retryAfter: nil, date: 0))
    }
    for (number, wait) in waits.enumerated() {
      let doubled = Double(1 << (number + 1))
      #expect(wait <= min(60, doubled * 1.5) && wait >= min(60, doubled * 0.5))
    }
    #expect(
      politeness.wait(after: 1, at: "https://a.example/", retryAfter: nil, date: 9) == waits[0])
    #expect(
      politeness.wait(after: 1, at: "https://b.example/", retryAfter: nil, date: 0) != waits[0])
  }

  @Test(arguments: [(nil, 1.0), (0.2, 1), (5, 5), (3_600, 30)] as [(Double?, Double)])
  func theDelayOfASiteIsKeptWithinReason(delay: Double?, seconds: Double) {
    #expect(politeness.pause(delay: delay) == seconds)
  }

  @Test(arguments: [
    ("https://WWW.a.example:443/b/?c#d", "a.example:/b/?c"), ("http://a.example", "a.example:"),
    ("http://a.example:8080/b/", "a.example:8080/b"),
  ])
  func addressesOfOnePageAreOne(text: String, key: String) {
    #expect(CrawlAddress(text)?.key == key)
  }

  @Test func trapsAreSeenByTheirShape() throws {
    var traps = CrawlTraps()
    func address(_ path: String) throws -> CrawlAddress {
      try #require(CrawlAddress("https://a.example" + path))
    }
    #expect(try !traps.isTrap(address("/a/b?c=1")))
    #expect(try traps.isTrap(address("/a/a/a/a/")))
    #expect(try traps.isTrap(address("/" + (0..<20).map { "p\($0)" }.joined(separator: "/"))))
    #expect(try traps.isTrap(address("/?" + String(repeating: "a", count: 400))))
    for month in 0..<100 { traps.count(try address("/calendar/\(month)?view=\(month)")) }
    #expect(try traps.isTrap(address("/calendar/2030?view=7")))
    #expect(try !traps.isTrap(address("/calendar/2030")))
    #expect(try !traps.isTrap(address("/other?view=7")))
  }
}
