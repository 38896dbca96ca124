import Foundation
import Synchronization
package import Testing

/// Runs tests that mostly wait for another process, a browser or a server, on threads of their own:
/// Swift has one thread for each core, and each test that waits on one keeps other tests from it.
package struct WaitingTests: SuiteTrait, TestTrait, TestScoping {
  package var isRecursive: Bool { true }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitingTests {
  /// Mostly waits for another process.
  package static var waits: Self { WaitingTests() }
}

/// Few threads, so that few browsers run at once.
private final class OwnThreads: TaskExecutor {
  static let shared = OwnThreads(count: 2)

  private let jobs = Mutex<[UnownedJob]>([])
  private let arrived = DispatchSemaphore(value: 0)

  init(count: Int) {
    for _ in 0..<count { Thread.detachNewThread { self.work() } }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    arrived.signal()
  }

  private func work() {
    while true {
      arrived.wait()
      jobs.withLock { $0.removeFirst() }.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
