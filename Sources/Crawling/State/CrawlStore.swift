import Fetching
import GRDB
import Numbers

/// The state of a crawl in one SQLite file: whatever ends the program, it holds what was found before.
///
/// Each visit is one transaction, and so is the step from one distance to the next: a crawl goes on from
/// there as if nothing had happened.
package final class CrawlStore: Sendable {
  let database: DatabaseQueue

  /// - Throws: What `reason(of:)` tells, when the file cannot be opened or is none of ours.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    database = try DatabaseQueue(path: path, configuration: configuration)
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try CrawlTables.migrator.migrate(database)
  }

  /// What the database says of an error of this store; nil for errors of others.
  package static func reason(of error: any Error) -> String? {
    (error as? DatabaseError).map { $0.message ?? "\($0.resultCode)" }
  }

  /// What a run was asked for: another one begins anew, and takes over the pages that it knows.
  package struct Plan: Codable, Equatable, Sendable {
    package var homes: [String]
    package var limits: CrawlLimits
    /// What reads the pages: other rules find other things in the same bytes.
    package var reader: String

    package init(homes: [String], limits: CrawlLimits, reader: String) {
      self.homes = homes
      self.limits = limits
      self.reader = reader
    }
  }

  /// The plan of the run that the file holds, and whether it was finished.
  package func plan() throws -> (plan: Plan, isFinished: Bool)? {
    try database.read { database in
      guard let text = try CrawlTables.value("plan", database),
        let plan = JSONColumn.read(Plan.self, text)
      else { return nil }
      return (plan, try CrawlTables.value("finished", database) != nil)
    }
  }

  /// Begins a run. What an earlier one found is kept to ask only for what changed, where the same
  /// rules read it.
  ///
  /// - Parameter forgets: Whether nothing is kept.
  package func begin(_ plan: Plan, homes: [CrawlAddress], forgets: Bool = false) throws {
    let former = try self.plan()
    try database.write { database in
      if former?.plan.reader == plan.reader, !forgets {
        try database.execute(
          sql: """
            INSERT OR REPLACE INTO known (address, result)
            SELECT address, result FROM item WHERE kind = 'page' AND result IS NOT NULL
            """)
      } else {
        try database.execute(sql: "DELETE FROM known")
      }
      for table in ["item", "leftOut", "robots"] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      try database.execute(sql: "DELETE FROM value WHERE name <> 'saved'")
      try CrawlTables.set("plan", JSONColumn.text(plan), database)
      try CrawlTables.set("level", "0", database)
      for home in homes { try CrawlTables.insert(home, .page, level: 0, database) }
    }
  }

  /// The settings that a run wrote last, to know them again: they may be written over.
  package func saved() throws -> String? {
    try database.read { try CrawlTables.value("saved", $0) }
  }

  package func keep(saved settings: String) throws {
    try database.write { try CrawlTables.set("saved", settings, $0) }
  }

  func level() throws -> Int {
    try database.read { database in
      try CrawlTables.value("level", database).flatMap { Int($0, within: 0...1_000_000) } ?? 0
    }
  }

  /// What waits at this distance, in order.
  func waiting(at level: Int) throws -> [CrawlItem] {
    try database.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM item WHERE level = ? AND result IS NULL ORDER BY number",
        arguments: [level]
      ).compactMap(CrawlTables.item)
    }
  }

  func save(_ result: CrawlResult, of item: CrawlItem) throws {
    try database.write { database in
      try database.execute(
        sql: "UPDATE item SET result = ? WHERE number = ?",
        arguments: [JSONColumn.text(result), item.number])
    }
  }

  /// What an earlier run found at an address.
  func known(_ address: CrawlAddress) throws -> CrawlResult? {
    try database.read { database in
      try String.fetchOne(
        database, sql: "SELECT result FROM known WHERE address = ?", arguments: [address.text]
      ).flatMap { JSONColumn.read(CrawlResult.self, $0) }
    }
  }

  /// What a host asks of programs; nil where it was not asked yet.
  func robots(of origin: WebOrigin) throws -> RobotsFile? {
    try database.read { try CrawlTables.robots(of: origin, $0) }
  }

  func save(_ robots: [UInt8], of origin: WebOrigin) throws {
    try database.write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO robots (origin, bytes) VALUES (?, ?)",
        arguments: [CrawlTables.name(of: origin), String(decoding: robots, as: UTF8.self)])
    }
  }
}
