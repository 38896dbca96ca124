/// A piece of JSON written by hand, for the formats that others define.
package enum JSONValue: Encodable, Equatable, Sendable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case null

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    case .null: try container.encodeNil()
    }
  }

  /// Indented JSON with sorted keys and a final newline, in visible characters.
  package var indented: String { JSONTexts.text(self) }

  /// An object without the members that have nothing to say.
  package static func object(saying members: [String: JSONValue?]) -> JSONValue {
    .object(members.compactMapValues(\.self))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}
