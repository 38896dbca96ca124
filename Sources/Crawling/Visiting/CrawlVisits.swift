package import Fetching

/// How pages are visited and read.
package struct CrawlVisits: Sendable {
  /// The product token by which sites address this program in `robots.txt`.
  package static let agent = "formaudit"

  let fetcher: Fetcher
  let politeness: Politeness
  let clock: CrawlClock
  /// Hosts visited at the same time.
  let hosts: Int
  let read: @Sendable (FetchedPage) -> PageFindings
  /// Whether the crawl is to end, its state kept.
  let isStopped: @Sendable () -> Bool
  /// Told each address before it is visited.
  let onVisit: @Sendable (String) -> Void

  /// - Parameter pause: Seconds between two requests to one host.
  package init(
    fetcher: Fetcher, pause: Double = 1, hosts: Int = 8, clock: CrawlClock = .system,
    isStopped: @escaping @Sendable () -> Bool = { false },
    onVisit: @escaping @Sendable (String) -> Void = { _ in },
    read: @escaping @Sendable (FetchedPage) -> PageFindings
  ) {
    self.fetcher = fetcher
    politeness = Politeness(pause: pause)
    self.hosts = hosts
    self.clock = clock
    self.isStopped = isStopped
    self.onVisit = onVisit
    self.read = read
  }
}
