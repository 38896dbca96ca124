import GRDB
import Numbers

/// What a crawl found, taken together: pages, forms, and what was left out.
package struct SiteFindings: Sendable, Equatable {
  /// Whether everything that was found was visited.
  package internal(set) var isFinished = false
  /// Pages that were read.
  package internal(set) var pages = 0
  /// Links that lead to no page.
  package internal(set) var gone = 0
  package internal(set) var leftOut: [LeftOut: Omission] = [:]
  /// In the order in which they were met.
  package internal(set) var forms: [Form] = []

  /// What was left out for one reason.
  package struct Omission: Sendable, Equatable {
    package internal(set) var count = 0
    /// The first of them.
    package internal(set) var examples: [String] = []

    static let mostExamples = 5
  }

  /// A form, on all the pages that have it.
  package struct Form: Sendable, Equatable {
    /// As its first page shows it.
    package let seen: SeenForm
    package internal(set) var pages: Int
    /// The first pages.
    package internal(set) var addresses: [String]

    static let mostAddresses = 5
  }
}

extension CrawlStore {
  /// What was found so far.
  package func findings() throws -> SiteFindings {
    try database.read { database in
      var tally = SiteTally()
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM item ORDER BY number")
      while let row = try rows.next() {
        guard let item = CrawlTables.item(row) else { continue }
        let written: String? = row["result"]
        tally.add(item, written.flatMap { JSONColumn.read(CrawlResult.self, $0) })
      }
      let others = try Row.fetchCursor(
        database, sql: "SELECT address, reason FROM leftOut ORDER BY key")
      while let row = try others.next() {
        LeftOut(rawValue: row["reason"]).map { tally.leave(row["address"], $0) }
      }
      tally.findings.isFinished = try CrawlTables.value("finished", database) != nil
      return tally.findings
    }
  }
}

/// Adds up what was found at one address after the other.
private struct SiteTally {
  var findings = SiteFindings()
  private var places: [String: Int] = [:]

  mutating func add(_ item: CrawlItem, _ result: CrawlResult?) {
    guard let result else { return leave(item.address.text, .notYet) }
    if let reason = result.leftOut { leave(item.address.text, reason) }
    guard item.kind == .page else { return }
    if result.isGone { findings.gone += 1 }
    if result.leftOut == nil, !result.isGone, !result.sendsOn { findings.pages += 1 }
    var met: Set<String> = []
    for form in result.forms where met.insert(form.print).inserted { add(form, item.address.text) }
  }

  private mutating func add(_ form: SeenForm, _ address: String) {
    guard let place = places[form.print] else {
      places[form.print] = findings.forms.count
      return findings.forms.append(.init(seen: form, pages: 1, addresses: [address]))
    }
    findings.forms[place].pages += 1
    if findings.forms[place].addresses.count < SiteFindings.Form.mostAddresses {
      findings.forms[place].addresses.append(address)
    }
  }

  mutating func leave(_ address: String, _ reason: LeftOut) {
    findings.leftOut[reason, default: .init()].count += 1
    if findings.leftOut[reason, default: .init()].examples.count
      < SiteFindings.Omission.mostExamples
    {
      findings.leftOut[reason, default: .init()].examples.append(address)
    }
  }
}
