import Glibc
import Synchronization

/// Ends a run in order when a person or a job stops it: sessions are closed first.
package enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// From now on, SIGINT, SIGTERM and SIGHUP are noted; the second one ends the program at once.
  package static func listen() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      _ = Glibc.signal(number) { number in
        if Interruption.signal.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
      }
    }
  }

  static var isWanted: Bool { signal.load(ordering: .relaxed) != 0 }

  /// Ends the program as the signal would have done.
  static func obey() {
    let number = signal.load(ordering: .relaxed)
    guard number != 0 else { return }
    _ = Glibc.signal(number, SIG_DFL)
    raise(number)
  }
}
