import Fetching
import Foundation
import Synchronization

/// Finds the pages of a site: distance by distance, several hosts at once, one request at a time each.
package struct Crawler: Sendable {
  private let store: CrawlStore
  private let plan: CrawlStore.Plan
  private let visits: CrawlVisits

  package init(_ store: CrawlStore, plan: CrawlStore.Plan, visits: CrawlVisits) {
    self.store = store
    self.plan = plan
    self.visits = visits
  }

  /// Goes on until everything was visited, or until it is stopped; the state is in the store.
  ///
  /// - Throws: What `CrawlStore.reason(of:)` tells, when the store cannot be written.
  package func run() throws {
    var level = try store.level()
    while !visits.isStopped() {
      try visit(try store.waiting(at: level))
      if visits.isStopped() { return }
      guard try store.close(level, plan) else { return }
      level += 1
    }
  }

  private func visit(_ items: [CrawlItem]) throws {
    let failure = Mutex<(any Error)?>(nil)
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = visits.hosts
    for items in byHost(items) {
      queue.addOperation {
        do {
          try visitHost(items)
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    queue.waitUntilAllOperationsAreFinished()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Hosts in the order in which they were found.
  private func byHost(_ items: [CrawlItem]) -> [[CrawlItem]] {
    let hosts = Dictionary(grouping: items, by: \.address.origin)
    return hosts.values.sorted { ($0.first?.number ?? 0) < ($1.first?.number ?? 0) }
  }

  /// Visits the items of one host, one after the other.
  private func visitHost(_ items: [CrawlItem]) throws {
    guard let first = items.first else { return }
    let origin = first.address.origin
    let known = try store.robots(of: origin)
    let visitor = SiteVisitor(visits, robots: known)
    if known == nil {
      if let bytes = visitor.rules(of: first.address) { try store.save(bytes, of: origin) }
    }
    for item in items {
      if visits.isStopped() { return }
      visits.onVisit(item.address.text)
      let former = item.kind == .page ? try store.known(item.address) : nil
      guard let result = visitor.visit(item, known: former) else { return }
      try store.save(result, of: item)
    }
  }
}
