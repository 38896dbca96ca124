import Fetching
import Foundation
import GRDB
import Numbers

/// The tables of a crawl.
enum CrawlTables {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          CREATE TABLE item (number INTEGER PRIMARY KEY, level INTEGER NOT NULL, kind TEXT NOT NULL,
            address TEXT NOT NULL, key TEXT NOT NULL UNIQUE, result TEXT);
          CREATE INDEX itemByLevel ON item (level);
          CREATE TABLE leftOut (key TEXT PRIMARY KEY, address TEXT NOT NULL, reason TEXT NOT NULL)
            WITHOUT ROWID;
          CREATE TABLE robots (origin TEXT PRIMARY KEY, bytes TEXT NOT NULL);
          CREATE TABLE known (address TEXT PRIMARY KEY, result TEXT NOT NULL);
          CREATE TABLE value (name TEXT PRIMARY KEY, value TEXT NOT NULL);
          """)
    }
    return migrator
  }

  static func value(_ name: String, _ database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM value WHERE name = ?", arguments: [name])
  }

  static func set(_ name: String, _ value: String, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO value (name, value) VALUES (?, ?)", arguments: [name, value])
  }

  /// Adds what is to be visited, after everything that was found before.
  static func insert(
    _ address: CrawlAddress, _ kind: CrawlItem.Kind, level: Int, _ database: Database
  ) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO item (level, kind, address, key) VALUES (?, ?, ?, ?)",
      arguments: [level, kind.rawValue, address.text, key(address, kind)])
  }

  /// A page and a site map of one address are two things.
  static func key(_ address: CrawlAddress, _ kind: CrawlItem.Kind) -> String {
    kind == .page ? address.key : "sitemap " + address.key
  }

  static func item(_ row: Row) -> CrawlItem? {
    guard let address = CrawlAddress(row["address"]),
      let kind = CrawlItem.Kind(rawValue: row["kind"])
    else { return nil }
    return CrawlItem(number: row["number"], kind: kind, address: address)
  }

  static func name(of origin: WebOrigin) -> String {
    "\(origin.scheme)://\(origin.host):\(origin.port)"
  }

  static func robots(of origin: WebOrigin, _ database: Database) throws -> RobotsFile? {
    try String.fetchOne(
      database, sql: "SELECT bytes FROM robots WHERE origin = ?", arguments: [name(of: origin)]
    ).map { RobotsFile(reading: Array($0.utf8), for: CrawlVisits.agent) }
  }
}

/// Values in a column of text.
enum JSONColumn {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  static func read<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
