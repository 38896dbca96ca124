import Foundation

/// The time, and how it is waited for: tests have a clock of their own.
package struct CrawlClock: Sendable {
  /// Seconds since any moment; never goes back.
  package let now: @Sendable () -> Double
  /// Seconds since 1970.
  package let date: @Sendable () -> Double
  package let sleep: @Sendable (Double) -> Void

  package init(
    now: @escaping @Sendable () -> Double, date: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Double) -> Void
  ) {
    (self.now, self.date, self.sleep) = (now, date, sleep)
  }

  package static let system = CrawlClock(
    now: { ProcessInfo.processInfo.systemUptime }, date: { Date().timeIntervalSince1970 },
    sleep: { Thread.sleep(forTimeInterval: $0) })
}
