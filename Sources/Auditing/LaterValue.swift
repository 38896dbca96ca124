/// A value made when it is first asked for, then kept: its copies share what was made.
package final class LaterValue<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let kept = Once<Value>()

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value { kept.value(make) }
}
