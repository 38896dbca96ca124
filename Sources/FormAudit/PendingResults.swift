import Dispatch
import Synchronization

/// Results that several cores make while whoever wants them does something else.
package final class PendingResults<Result: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let made = Mutex<[Result]>([])

  /// Begins the work; with one core it is done at once.
  package init<Item: Sendable>(
    _ items: [Item], on cores: Cores, _ work: @escaping @Sendable (Item) -> Result
  ) {
    let make: @Sendable () -> Void = { [self] in
      let results = cores.map(items, work)
      made.withLock { $0 = results }
    }
    if cores.count > 1 { DispatchQueue.global().async(group: group, execute: make) } else { make() }
  }

  /// Waits for the results, and takes them.
  package func take() -> [Result] {
    group.wait()
    return made.withLock { made in
      defer { made = [] }
      return made
    }
  }
}
