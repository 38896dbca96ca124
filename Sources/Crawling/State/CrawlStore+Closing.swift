import Fetching
import GRDB
import Numbers

extension CrawlStore {
  /// Ends a distance: what its pages lead to, and is not known, waits at the next one.
  ///
  /// Everything is taken in the order of the pages and of their links, so that neither the speed of hosts
  /// nor an interruption changes what is visited.
  ///
  /// - Returns: Whether there is anything to visit.
  func close(_ level: Int, _ plan: Plan) throws -> Bool {
    try database.write { database in
      var step = try FrontierStep(database, level: level, plan: plan)
      let rows = try Row.fetchCursor(
        database, sql: "SELECT * FROM item WHERE level = ? ORDER BY number", arguments: [level])
      while let row = try rows.next() {
        guard let item = CrawlTables.item(row),
          let result = JSONColumn.read(CrawlResult.self, row["result"] ?? "")
        else { continue }
        try step.take(item, result)
      }
      let hasMore = try step.finish()
      try CrawlTables.set("level", "\(level + 1)", database)
      if !hasMore { try CrawlTables.set("finished", "yes", database) }
      return hasMore
    }
  }
}

/// The step from one distance to the next.
struct FrontierStep {
  private let database: Database
  private let level: Int
  private let plan: CrawlStore.Plan
  private var traps = CrawlTraps()
  private var pages = 0
  private var sites: Set<String>
  private var robots: [WebOrigin: RobotsFile?] = [:]
  private var found: [(address: CrawlAddress, kind: CrawlItem.Kind)] = []
  private var foundKeys: Set<String> = []
  private var leftOutCount: Int

  /// Addresses that are left out are counted one by one up to here.
  private static let mostLeftOut = 200_000
  private static let mostSitemaps = 500

  init(_ database: Database, level: Int, plan: CrawlStore.Plan) throws {
    self.database = database
    self.level = level
    self.plan = plan
    sites = Set(plan.homes.compactMap { CrawlAddress($0)?.site })
    sites.formUnion(
      (try CrawlTables.value("sites", database) ?? "").split(separator: " ").map(String.init))
    leftOutCount = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM leftOut") ?? 0
    let visited = try String.fetchCursor(
      database, sql: "SELECT address FROM item WHERE kind = 'page'")
    while let text = try visited.next() {
      pages += 1
      if let address = CrawlAddress(text) { traps.count(address) }
    }
  }

  mutating func take(_ item: CrawlItem, _ result: CrawlResult) throws {
    // Where a home page sends on to is the site.
    if level == 0, result.sendsOn, let target = result.links.first.flatMap({ CrawlAddress($0) }) {
      sites.insert(target.site)
    }
    for link in result.links {
      if let address = CrawlAddress(link) { try add(address, .page) }
    }
    for link in result.sitemaps + (try sitemaps(of: item)) {
      if let address = CrawlAddress(link) { try add(address, .sitemap) }
    }
  }

  /// Those which the host of a first page names, else the usual one.
  private mutating func sitemaps(of item: CrawlItem) throws -> [String] {
    guard level <= 1, item.kind == .page else { return [] }
    let place = "sitemaps of " + CrawlTables.name(of: item.address.origin)
    guard foundKeys.insert(place).inserted, let file = try robots(of: item.address.origin) else {
      return []
    }
    let named = file.sitemaps.compactMap { item.address.resolving($0)?.text }
    return named.isEmpty ? [item.address.onSite("/sitemap.xml")] : named
  }

  private mutating func robots(of origin: WebOrigin) throws -> RobotsFile? {
    if let known = robots[origin] { return known }
    let file = try CrawlTables.robots(of: origin, database)
    robots[origin] = .some(file)
    return file
  }

  private func isOnSite(_ address: CrawlAddress) -> Bool {
    let site = address.site
    if sites.contains(site) { return true }
    return plan.limits.takesSubdomains && sites.contains { site.hasSuffix("." + $0) }
  }

  private mutating func add(_ address: CrawlAddress, _ kind: CrawlItem.Kind) throws {
    let key = CrawlTables.key(address, kind)
    guard isOnSite(address), kind == .sitemap || address.isPage,
      foundKeys.insert(key).inserted,
      try Int.fetchOne(database, sql: "SELECT 1 FROM item WHERE key = ?", arguments: [key]) == nil
    else { return }
    if let reason = try reasonAgainst(address, kind) { return try leave(address, key, reason) }
    if kind == .page {
      pages += 1
      traps.count(address)
    }
    found.append((address, kind))
  }

  private mutating func reasonAgainst(
    _ address: CrawlAddress, _ kind: CrawlItem.Kind
  ) throws -> LeftOut? {
    if try robots(of: address.origin)?.allows(path: address.path) == false { return .robots }
    if level + 1 > plan.limits.depth { return .depth }
    if kind == .sitemap {
      return found.count { $0.kind == .sitemap } >= Self.mostSitemaps ? .sitemap : nil
    }
    if traps.isTrap(address) { return .trap }
    return pages >= plan.limits.pages ? .pages : nil
  }

  private mutating func leave(
    _ address: CrawlAddress, _ key: String, _ reason: LeftOut
  ) throws {
    guard leftOutCount < Self.mostLeftOut else { return }
    leftOutCount += 1
    try database.execute(
      sql: "INSERT OR IGNORE INTO leftOut (key, address, reason) VALUES (?, ?, ?)",
      arguments: [key, address.text, reason.rawValue])
  }

  /// Writes down what waits; false when nothing does.
  func finish() throws -> Bool {
    for (address, kind) in found {
      try CrawlTables.insert(address, kind, level: level + 1, database)
      // What was too far for one page may be near for another.
      try database.execute(
        sql: "DELETE FROM leftOut WHERE key = ?", arguments: [CrawlTables.key(address, kind)])
    }
    try CrawlTables.set("sites", sites.sorted().joined(separator: " "), database)
    return !found.isEmpty
  }
}
