import Synchronization

/// A value which is made when it is asked for first, and kept.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    return kept.withLock { value in
      if let value { return value }
      value = made
      return made
    }
  }
}
