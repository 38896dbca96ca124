import Foundation

/// What a piece of work costs this thread, whatever else the machine does.
package enum ProcessorTime {
  /// The seconds of processor that the fastest of some runs took.
  package static func seconds(runs: Int = 3, of work: () throws -> Void) rethrows -> Double {
    var fastest = Double.infinity
    for _ in 0..<runs {
      let start = now()
      try work()
      fastest = min(fastest, now() - start)
    }
    return fastest
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
