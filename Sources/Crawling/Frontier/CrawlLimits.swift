/// How far a crawl goes. House values that protect the site and the reader’s time.
package struct CrawlLimits: Sendable, Hashable, Codable {
  /// Pages visited at most.
  package var pages: Int
  /// Links from the first page, at most.
  package var depth: Int
  /// Whether the other names under that of the site belong to it: `services.example.org`.
  package var takesSubdomains: Bool

  package init(pages: Int = 2_000, depth: Int = 12, takesSubdomains: Bool = false) {
    self.pages = pages
    self.depth = depth
    self.takesSubdomains = takesSubdomains
  }
}

/// Addresses that a site makes without end: calendars, filters, paths that repeat themselves.
struct CrawlTraps {
  private var queries: [String: Int] = [:]

  private static let deepestPath = 16
  private static let mostRepeats = 3
  private static let longestQuery = 300
  private static let mostQueriesOfAPath = 100

  /// Counts a page that is visited.
  mutating func count(_ address: CrawlAddress) {
    if let shape = Self.shapeWithQuery(address) { queries[shape, default: 0] += 1 }
  }

  /// Whether an address is probably one of a trap.
  func isTrap(_ address: CrawlAddress) -> Bool {
    let path = address.path
    let parts = path.prefix { $0 != "?" }.split(separator: "/")
    if parts.count > Self.deepestPath || path.drop(while: { $0 != "?" }).count > Self.longestQuery {
      return true
    }
    let counts = Dictionary(parts.map { ($0, 1) }, uniquingKeysWith: +)
    if counts.values.contains(where: { $0 > Self.mostRepeats }) { return true }
    return Self.shapeWithQuery(address).map { queries[$0, default: 0] >= Self.mostQueriesOfAPath }
      ?? false
  }

  /// The path of an address with a query, its numbers taken out; nil without a query.
  private static func shapeWithQuery(_ address: CrawlAddress) -> String? {
    guard address.path.contains("?") else { return nil }
    let path = address.path.prefix { $0 != "?" }
    return address.site + path.split(whereSeparator: \.isNumber).joined(separator: "#")
  }
}
