import Fetching
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Crawling

/// A crawl of real servers on several loopback addresses.
@Suite(.serialized) struct CrawlTests {
  private static let pages = 60
  private static let plan = CrawlStore.Plan(
    homes: [], limits: CrawlLimits(pages: 400, depth: 9), reader: "test")

  /// Servers that end with the value.
  private final class Site {
    let port: Int
    private let process = Process()
    private let input = Pipe()

    init(hosts: Int) throws {
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Server/site.py").path
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", script, "\(CrawlTests.pages)", "\(hosts)"]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      var line = Data()
      while line.last != UInt8(ascii: "\n"),
        let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty
      {
        line += byte
      }
      port = try #require(Int(String(decoding: line.dropLast(), as: UTF8.self)))
    }

    deinit {
      try? input.fileHandleForWriting.close()
      process.terminate()
    }

    func homes(_ hosts: Int) -> [CrawlAddress] {
      (1...hosts).compactMap { CrawlAddress("http://127.0.0.\($0):\(port)/") }
    }

    func counts() throws -> String {
      var fetcher = CrawlTests.fetcher
      fetcher.limits.totalTime = .seconds(10)
      let request = WebRequest(takesAnything: true)
      let answer = WebSession(fetcher).answer(at: "http://127.0.0.1:\(port)/count", request)
      return try String(decoding: answer.page.get().bytes, as: UTF8.self)
    }
  }

  private static let fetcher: Fetcher = {
    var access = Access()
    access.reach = .anywhere
    return Fetcher(version: "0", access: access)
  }()

  /// Reads links by their quotation marks, and takes each `action` for a form.
  @Sendable private static func read(_ page: FetchedPage) -> PageFindings {
    let text = String(decoding: page.bytes, as: UTF8.self)
    let links = text.matches(of: #/href=["']([^"']+)["']/#).map { String($0.1) }
    let forms = text.matches(of: #/action=(\S+?)>/#).map { match in
      SeenForm(
        print: String(match.1), title: "", kind: "procedure", questions: 2, required: 1, seconds: 20
      )
    }
    return PageFindings(links: links, forms: forms)
  }

  private static func visits(
    _ isStopped: @escaping @Sendable () -> Bool = { false }, reach: Fetcher = CrawlTests.fetcher
  ) -> CrawlVisits {
    CrawlVisits(fetcher: reach, pause: 0, isStopped: isStopped) { read($0) }
  }

  private static func file() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).crawl").path
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }

  private static func crawl(
    _ site: Site, hosts: Int, in path: String, limits: CrawlLimits = CrawlTests.plan.limits
  ) throws -> SiteFindings {
    let homes = site.homes(hosts)
    let plan = CrawlStore.Plan(homes: homes.map(\.text), limits: limits, reader: "test")
    let store = try CrawlStore(path: path)
    try store.begin(plan, homes: homes)
    try Crawler(store, plan: plan, visits: visits()).run()
    return try store.findings()
  }

  @Test func everythingIsFoundOnceAndWhatIsNotIsTold() throws {
    let site = try Site(hosts: 2)
    let path = Self.file()
    defer { Self.remove(path) }
    let found = try Self.crawl(site, hosts: 2, in: path)
    #expect(found.isFinished)
    // The contact form is one, on every page that has it; there are seven others at most on each host.
    let contact = try #require(found.forms.first { $0.seen.print == "/send" })
    #expect(contact.pages > 80)
    #expect(found.forms.count == 8)
    // `/private/1` of each host; what `Allow` opens is read.
    #expect(found.leftOut[.robots]?.count == 2)
    #expect(found.leftOut[.robots]?.examples.allSatisfy { $0.hasSuffix("/private/1") } == true)
    // The calendar ends, and so does the path that grows.
    #expect(found.leftOut[.trap]?.count ?? 0 > 20)
    // The map that unpacks to 80 MB.
    #expect(found.leftOut[.sitemap]?.count == 2)
    // `/missing`; the two pages that send on to each other are none, and leave nothing out.
    #expect(found.gone == 2)
    #expect(found.leftOut[.busy] == nil)
    let counts = try site.counts()
    #expect(counts.contains("503:2"))
  }

  /// However often it is ended, and wherever, it finds the same.
  @Test func whatIsInterruptedGoesOn() throws {
    let site = try Site(hosts: 2)
    let (whole, parts) = (Self.file(), Self.file())
    defer { [whole, parts].forEach(Self.remove) }
    let expected = try Self.crawl(site, hosts: 2, in: whole)
    var generator = SeededGenerator(seed: 20)
    let homes = site.homes(2)
    let plan = CrawlStore.Plan(
      homes: homes.map(\.text), limits: Self.plan.limits, reader: "test")
    try CrawlStore(path: parts).begin(plan, homes: homes)
    var rounds = 0
    while try CrawlStore(path: parts).plan()?.isFinished == false, rounds < 200 {
      rounds += 1
      let left = Mutex(Int.random(in: 1...40, using: &generator))
      let stop: @Sendable () -> Bool = {
        left.withLock { count in
          count -= 1
          return count < 0
        }
      }
      try Crawler(CrawlStore(path: parts), plan: plan, visits: Self.visits(stop)).run()
    }
    #expect(rounds > 5)
    #expect(try CrawlStore(path: parts).findings() == expected)
  }

  @Test func aLaterRunAsksForWhatChangedOnly() throws {
    let site = try Site(hosts: 1)
    let path = Self.file()
    defer { Self.remove(path) }
    let first = try Self.crawl(site, hosts: 1, in: path)
    let second = try Self.crawl(site, hosts: 1, in: path)
    #expect(first == second)
    let answers = try site.counts().split(separator: " ").first { $0.hasPrefix("304:") }
    #expect(Int(answers?.dropFirst(4) ?? "") ?? 0 > 50)
  }

  @Test func theLimitIsKeptAndTold() throws {
    let site = try Site(hosts: 1)
    let path = Self.file()
    defer { Self.remove(path) }
    let found = try Self.crawl(
      site, hosts: 1, in: path, limits: CrawlLimits(pages: 15, depth: 9))
    #expect(found.pages <= 15)
    #expect(found.leftOut[.pages]?.count ?? 0 > 10)
  }

  /// By default nothing of this machine is visited.
  @Test func thisMachineIsNoPublicPlace() throws {
    let site = try Site(hosts: 1)
    let path = Self.file()
    defer { Self.remove(path) }
    var fetcher = Self.fetcher
    fetcher.access.reach = .publicOnly
    let homes = site.homes(1)
    let plan = CrawlStore.Plan(homes: homes.map(\.text), limits: CrawlLimits(), reader: "test")
    let store = try CrawlStore(path: path)
    try store.begin(plan, homes: homes)
    try Crawler(store, plan: plan, visits: Self.visits(reach: fetcher)).run()
    let found = try store.findings()
    #expect(found.pages == 0)
    #expect(found.leftOut[.notPublic]?.count == 1)
    #expect(try site.counts() == "")
  }
}
