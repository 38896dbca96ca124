import Numbers
import Report

/// What a site asks of programs that visit it: `robots.txt` (RFC 9309).
///
/// What cannot be read is passed over, as the standard asks; only the first 500 KiB count.
package struct RobotsFile: Sendable, Equatable {
  /// The rules of the group of this program, the most specific first.
  private var rules: [RobotsRule] = []
  /// Seconds that the group asks to wait between two requests; nil when it asks nothing.
  package private(set) var crawlDelay: Double?
  /// The addresses of site maps, for everybody, as written.
  package private(set) var sitemaps: [String] = []

  private struct RobotsRule: Sendable, Equatable {
    let pattern: RobotsPattern
    let allows: Bool

    /// Of two rules that are as specific, the one that allows counts (section 2.2.2).
    var rank: (Int, Int) { (pattern.length, allows ? 1 : 0) }
  }

  /// The size of which a crawler has to read all (RFC 9309, section 2.5).
  package static let limit = 500 * 1024
  private static let mostSitemaps = 1_000
  /// A longer wait is no request to a crawler, but a way to say no: a house value.
  package static let longestDelay = 3_600.0

  /// Nothing is asked.
  package static let everything = RobotsFile()
  private init() {}

  /// - Parameter agent: The product token of this program, such as `formaudit`.
  package init(reading bytes: [UInt8], for agent: String) {
    var groups = RobotsGroups(agent: agent)
    for line in RobotsLines(bytes.prefix(Self.limit)) {
      if line.name == "sitemap" {
        if !line.value.isEmpty, sitemaps.count < Self.mostSitemaps { sitemaps.append(line.value) }
      } else {
        groups.add(line)
      }
    }
    for line in groups.chosen { add(line) }
    rules = rules.highestFirst(by: \.rank, <)
  }

  private mutating func add(_ line: RobotsLine) {
    switch line.name {
    case "allow", "disallow":
      // An empty rule says nothing.
      guard !line.value.isEmpty else { return }
      rules.append(RobotsRule(pattern: RobotsPattern(line.value), allows: line.name == "allow"))
    case "crawl-delay":
      guard crawlDelay == nil else { return }
      crawlDelay = Double(line.value, within: 0...1e9).map { min($0, Self.longestDelay) }
    default: break
    }
  }

  /// Whether a path, its query included, may be visited. `/robots.txt` always may.
  package func allows(path: String) -> Bool {
    if path == "/robots.txt" { return true }
    let path = path.isEmpty ? "/" : path
    let bytes = RobotsPath.normalised(Array(path.utf8), isPattern: false)
    return rules.first { $0.pattern.matches(bytes) }?.allows ?? true
  }
}
