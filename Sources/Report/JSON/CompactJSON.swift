/// Lists and tables of numbers and texts, written as JSON in as few bytes as it takes.
///
/// Written directly: Foundation's encoder takes a hundred times as long for lists of one or two
/// numbers.
package indirect enum CompactJSON: ExpressibleByArrayLiteral {
  case number(Double)
  case text(String)
  case list([CompactJSON])
  /// In the order of the names.
  case table([String: CompactJSON])

  package init(arrayLiteral elements: CompactJSON...) {
    self = .list(elements)
  }

  package static func whole(_ number: Int) -> CompactJSON { .number(Double(number)) }

  package static func flag(_ isSet: Bool) -> CompactJSON { .number(isSet ? 1 : 0) }

  /// A place in a list; −1 for none.
  package static func place(_ place: Int?) -> CompactJSON { .whole(place ?? -1) }

  /// A text; 0 for none.
  package static func optional(_ text: String?) -> CompactJSON {
    text.map(CompactJSON.text) ?? .number(0)
  }

  /// One line of UTF-8; nothing in it commands a terminal.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return JSONEscapes.escaping(bytes)
  }

  /// As deep as the program nests its own lists.
  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .number(let number): bytes += Self.digits(of: number).utf8
    case .text(let text): Self.write(text, to: &bytes)
    case .list(let list):
      Self.write(list, between: "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .table(let table):
      Self.write(table.sorted { $0.key < $1.key }, between: "{", "}", to: &bytes) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: Unicode.Scalar, _ close: Unicode.Scalar,
    to bytes: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(item, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// The fewest digits that read back as the same number; JSON has no way to write what is no number.
  private static func digits(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += JSONEscapes.escape(Unicode.Scalar(byte)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
