import Dispatch
import Foundation
import Synchronization

/// Does the same work on many things with several cores, and gives the results in their order.
///
/// The work is a pure function, so that any number of cores gives the same results.
package struct Cores: Sendable {
  /// How many things are worked on at once.
  package let count: Int

  package init(_ count: Int) { self.count = max(1, count) }

  /// All that this program may use.
  package static var all: Cores { Cores(ProcessInfo.processInfo.activeProcessorCount) }

  /// So many results wait to be taken, for each core: a long wait for one slow thing must not fill the
  /// memory.
  private static let mostWaiting = 8

  /// The results of all things, kept.
  package func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard count > 1, items.count > 1 else { return items.map(work) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: min(count, items.count)) { _ in
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < items.count else { return }
        let result = work(items[place])
        results.withLock { $0[place] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Each result is taken and let go before many more are made.
  package func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result, take: (Result) throws -> Void
  ) rethrows {
    var rest = items[...]
    let most = count > 1 ? count * Self.mostWaiting : 1
    while !rest.isEmpty {
      for result in map(Array(rest.prefix(most)), work) { try take(result) }
      rest = rest.dropFirst(most)
    }
  }
}
