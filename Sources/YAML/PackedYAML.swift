/// The nodes of a YAML file as one text, which the build writes into the program: reading it costs
/// nothing but the levels that somebody asks for.
///
/// | What | How |
/// |---|---|
/// | a number | digits of base 32, the lowest first: `0` to `O`, and `P` to `o` when another follows |
/// | a text | its bytes of UTF-8, after their number |
/// | a node | its line, its column, then `s` and its text, `l` and its items, or `m` and its members |
/// | items | their number, and each node after the number of its bytes |
/// | members | their number, and for each line and column of the key, the key, and the node as an item |
package struct PackedYAML: Sendable {
  private let text: String

  /// - Parameter text: As `packed` wrote it.
  package init(_ text: String) { self.text = text }

  package var root: YAMLNode { reading(at: 0) { $0.node(of: self) } }

  func content(at position: Int) -> YAMLNode.Content {
    reading(at: position) { $0.content(of: self) }
  }

  func texts(at position: Int) -> [String]? {
    reading(at: position) { $0.texts() }
  }

  private func reading<Value>(at position: Int, _ read: (inout PackedReader) -> Value) -> Value {
    var text = text
    return text.withUTF8 { bytes in
      var reader = PackedReader(bytes: bytes, position: position)
      return read(&reader)
    }
  }
}

/// Reads what stands at a position, which is moved behind it.
private struct PackedReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int

  mutating func node(of packed: PackedYAML) -> YAMLNode {
    YAMLNode(place: place(), packed: packed, at: position)
  }

  mutating func content(of packed: PackedYAML) -> YAMLNode.Content {
    switch kind() {
    case .scalar: .scalar(text())
    case .list: .list((0..<number()).map { _ in item(of: packed) })
    case .map: .map((0..<number()).map { _ in member(of: packed) })
    }
  }

  mutating func texts() -> [String]? {
    guard kind() == .list else { return nil }
    let count = number()
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count {
      _ = number()
      _ = place()
      guard kind() == .scalar else { return nil }
      texts.append(text())
    }
    return texts
  }

  private mutating func item(of packed: PackedYAML) -> YAMLNode {
    let length = number()
    let end = position + length
    defer { position = end }
    return node(of: packed)
  }

  private mutating func member(of packed: PackedYAML) -> YAMLNode.Member {
    let place = place()
    let key = text()
    return YAMLNode.Member(key: key, keyPlace: place, value: item(of: packed))
  }

  private mutating func place() -> YAMLNode.Place {
    let line = number()
    return YAMLNode.Place(line: line, column: number())
  }

  private mutating func kind() -> PackedKind {
    defer { position += 1 }
    return PackedKind(rawValue: bytes[position]) ?? .scalar
  }

  private mutating func text() -> String {
    let length = number()
    defer { position += length }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[position..<(position + length)]), as: UTF8.self)
  }

  private mutating func number() -> Int {
    var number = 0
    var shift = 0
    while true {
      let digit = Int(bytes[position] - PackedKind.zero)
      position += 1
      number |= (digit & 31) << shift
      if digit < 32 { return number }
      shift += 5
    }
  }
}

/// The letter before what a node says.
private enum PackedKind: UInt8 {
  case scalar = 0x73
  case list = 0x6C
  case map = 0x6D

  static let zero = UInt8(ascii: "0")
}

extension YAMLNode {
  /// The node as `PackedYAML` reads it.
  package var packed: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    place.write(to: &bytes)
    switch content {
    case .scalar(let text):
      bytes.append(PackedKind.scalar.rawValue)
      text.write(to: &bytes)
    case .list(let items):
      bytes.append(PackedKind.list.rawValue)
      items.count.write(to: &bytes)
      for item in items { item.writeAsItem(to: &bytes) }
    case .map(let members):
      bytes.append(PackedKind.map.rawValue)
      members.count.write(to: &bytes)
      for member in members {
        member.keyPlace.write(to: &bytes)
        member.key.write(to: &bytes)
        member.value.writeAsItem(to: &bytes)
      }
    }
  }

  private func writeAsItem(to bytes: inout [UInt8]) {
    var own: [UInt8] = []
    write(to: &own)
    own.count.write(to: &bytes)
    bytes += own
  }
}

extension YAMLNode.Place {
  fileprivate func write(to bytes: inout [UInt8]) {
    line.write(to: &bytes)
    column.write(to: &bytes)
  }
}

extension String {
  fileprivate func write(to bytes: inout [UInt8]) {
    utf8.count.write(to: &bytes)
    bytes += utf8
  }
}

extension Int {
  fileprivate func write(to bytes: inout [UInt8]) {
    var rest = self
    while rest >= 32 {
      bytes.append(PackedKind.zero + 32 + UInt8(truncatingIfNeeded: rest & 31))
      rest >>= 5
    }
    bytes.append(PackedKind.zero + UInt8(truncatingIfNeeded: rest))
  }
}
