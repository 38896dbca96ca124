/// Lists within lists, of numbers and texts.
indirect enum CompactJSON: Encodable, ExpressibleByArrayLiteral {
  case number(Double)
  case text(String)
  case list([CompactJSON])

  init(arrayLiteral elements: CompactJSON...) {
    self = .list(elements)
  }

  static func whole(_ number: Int) -> CompactJSON { .number(Double(number)) }

  static func flag(_ isSet: Bool) -> CompactJSON { .number(isSet ? 1 : 0) }

  /// A place in a list; −1 for none.
  static func place(_ place: Int?) -> CompactJSON { .whole(place ?? -1) }

  /// A text; 0 for none.
  static func optional(_ text: String?) -> CompactJSON { text.map(CompactJSON.text) ?? .number(0) }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .list(let list):
      var container = encoder.unkeyedContainer()
      for value in list { try container.encode(value) }
    }
  }
}
