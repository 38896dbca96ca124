package import Report

/// A value that is written only when it says something: most questions have no legend, and a line of
/// a baseline is there to be read.
@propertyWrapper
package struct UnlessEmpty<Value: Emptiable & Codable & Sendable & Hashable>: Codable, Sendable,
  Hashable
{
  package var wrappedValue: Value

  package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  package init(from decoder: any Decoder) throws {
    wrappedValue = try decoder.singleValueContainer().decode(Value.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

/// Something that may say nothing.
package protocol Emptiable {
  static var empty: Self { get }
}

extension String: Emptiable {
  package static var empty: String { "" }
}

extension Array: Emptiable {
  package static var empty: [Element] { [] }
}

extension Bool: Emptiable {
  package static var empty: Bool { false }
}

extension Int: Emptiable {
  package static var empty: Int { 0 }
}

extension ChoiceSketch: Emptiable {
  package static var empty: ChoiceSketch { ChoiceSketch(of: []) }
}

extension KeyedDecodingContainer {
  /// Found by the synthesised decoding of the lines of a baseline.
  func decode<Value>(
    _ type: UnlessEmpty<Value>.Type, forKey key: Key
  ) throws -> UnlessEmpty<Value> {
    UnlessEmpty(wrappedValue: try decodeIfPresent(Value.self, forKey: key) ?? .empty)
  }
}

extension KeyedEncodingContainer {
  /// Found by the synthesised encoding of the lines of a baseline.
  mutating func encode<Value>(_ value: UnlessEmpty<Value>, forKey key: Key) throws {
    if value.wrappedValue != .empty { try encode(value.wrappedValue, forKey: key) }
  }
}
