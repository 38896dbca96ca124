import Auditing
import Crawling
import Dispatch
import Fetching
import FormAudit
import Foundation
import Report
import Synchronization

/// One run of a crawl: begun, or taken up where it was.
struct CrawlRun {
  private let command: CrawlCommand
  private let book: RuleBook
  private let store: CrawlStore

  init(_ command: CrawlCommand, book: RuleBook, store: CrawlStore) {
    self.command = command
    self.book = book
    self.store = store
  }

  func findings(from starts: [CrawlAddress]) throws -> SiteFindings {
    let progress = Progress()
    let reading = try command.reading.pageReading(
      team: nil, reach: .publicOnly, progress: progress)
    let pages = CrawledPages(book: book, reading: reading, language: command.lang)
    let plan = plan(starts, pages)
    try begin(plan, starts)
    let stop = StopRequest(minutes: command.maxTime)
    let visits = CrawlVisits(
      fetcher: try fetcher(), pause: command.pause, hosts: command.hosts,
      isStopped: { stop.isAsked }, onVisit: { progress.tell($0) }, read: { pages.findings($0) })
    try withExtendedLifetime(stop.listening()) {
      try Crawler(store, plan: plan, visits: visits).run()
    }
    progress.clear()
    return try store.findings()
  }

  private func plan(_ starts: [CrawlAddress], _ pages: CrawledPages) -> CrawlStore.Plan {
    CrawlStore.Plan(
      homes: starts.map(\.text),
      limits: CrawlLimits(
        pages: command.maxPages, depth: command.maxDepth, takesSubdomains: command.subdomains),
      reader: pages.reader)
  }

  /// Begins anew, unless a crawl of the same plan was not finished.
  private func begin(_ plan: CrawlStore.Plan, _ starts: [CrawlAddress]) throws {
    let former = try store.plan()
    if command.fresh || former?.plan != plan || former?.isFinished == true {
      try store.begin(plan, homes: starts, forgets: command.fresh)
    }
  }

  private func fetcher() throws -> Fetcher {
    let reading = command.reading
    return Fetcher(
      version: Version.current,
      limits: reading.access.limits(maximumBytes: reading.maxBytes.bytes),
      access: try reading.access.access(reach: .publicOnly),
      trustedCertificates: reading.access.cacert)
  }
}

/// Whether a person, or the time, ends a crawl: the first Ctrl-C is a request, the second ends the program.
private final class StopRequest: Sendable {
  private let asked = Mutex(false)
  private let end: Double?

  init(minutes: Double?) {
    end = minutes.map { ProcessInfo.processInfo.systemUptime + $0 * 60 }
  }

  /// Hears the first Ctrl-C for as long as the value is kept.
  func listening() -> any DispatchSourceSignal {
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { [self] in
      asked.withLock { $0 = true }
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
    return source
  }

  var isAsked: Bool {
    if let end, ProcessInfo.processInfo.systemUptime >= end { return true }
    return asked.withLock { $0 }
  }
}
