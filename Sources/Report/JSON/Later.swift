import Auditing

/// A value of a report made when somebody asks for it, and written in JSON as itself.
///
/// A report for people tells a few of the rules that judged: what the others say is never made.
@propertyWrapper
public struct Later<Value: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
  private var later: LaterValue<Value>

  public var wrappedValue: Value {
    get { later.value }
    set { later = LaterValue { newValue } }
  }

  public init(wrappedValue: Value) { self.init { wrappedValue } }

  init(_ make: @escaping @Sendable () -> Value) { later = LaterValue(make) }

  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try decoder.singleValueContainer().decode(Value.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }

  public static func == (one: Later, other: Later) -> Bool {
    one.later === other.later || one.wrappedValue == other.wrappedValue
  }
}

extension KeyedDecodingContainer {
  /// Found by the synthesised decoding of every structure of the report.
  public func decode<Value>(_ type: Later<Value>.Type, forKey key: Key) throws -> Later<Value> {
    Later(wrappedValue: try decode(Value.self, forKey: key))
  }
}
