/// The entries of a catalogue as one text, sorted by key, which the build writes into the program:
/// finding one costs a dozen comparisons, and nothing is read before.
///
/// | What | How |
/// |---|---|
/// | a number | seven decimal digits |
/// | the text | the number of entries, the places of their keys and translations, and the last end; then keys and translations |
package struct PackedCatalogue: Sendable {
  private let text: String

  /// - Parameter text: As the other initialiser wrote it, or nothing.
  package init(packed text: String) { self.text = text }

  package init(_ entries: [String: String]) {
    var numbers = [entries.count]
    var parts = ""
    for (key, words) in Self.sorted(entries) {
      for part in [key, words] {
        numbers.append(parts.utf8.count)
        parts += part
      }
    }
    numbers.append(parts.utf8.count)
    text = numbers.map(Self.digits).joined() + parts
  }

  /// What was written, to be read again.
  package var packed: String { text }

  /// The translation of a key.
  package subscript(key: String) -> String? {
    var (text, key) = (text, Self.printable(key))
    return text.withUTF8 { bytes in
      key.withUTF8 { key in PackedEntries(bytes: bytes)?.words(of: key) }
    }
  }

  /// All entries by their keys.
  package var entries: [String: String] {
    var text = text
    return text.withUTF8 { bytes in
      guard let entries = PackedEntries(bytes: bytes) else { return [:] }
      return Dictionary(
        uniqueKeysWithValues: (0..<entries.count).map { place in
          let key = String(decoding: entries.key(place), as: UTF8.self)
          return (Self.original(key), entries.words(place))
        })
    }
  }

  private static func sorted(_ entries: [String: String]) -> [(key: String, value: String)] {
    entries.map { (key: printable($0.key), value: $0.value) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func digits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: PackedEntries.width - digits.utf8.count) + digits
  }

  /// A source file cannot hold the separator of contexts: its picture stands for it.
  private static func printable(_ key: String) -> String {
    key.utf8.contains(0x04)
      ? String(key.map { $0 == PortableObject.separator ? picture : $0 }) : key
  }

  private static func original(_ key: String) -> String {
    String(key.map { $0 == picture ? PortableObject.separator : $0 })
  }

  private static let picture: Character = "\u{2404}"
}

/// Reads packed entries where they are.
private struct PackedEntries {
  /// Digits of a number.
  static let width = 7

  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  private let start: Int

  /// nil for nothing.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 2 * Self.width else { return nil }
    self.bytes = bytes
    count = Self.number(in: bytes, 0)
    start = (2 * count + 2) * Self.width
  }

  func key(_ place: Int) -> UnsafeBufferPointer<UInt8> { part(2 * place) }

  func words(_ place: Int) -> String { String(decoding: part(2 * place + 1), as: UTF8.self) }

  func words(of key: UnsafeBufferPointer<UInt8>) -> String? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.key(middle).lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low < count && self.key(low).elementsEqual(key) ? words(low) : nil
  }

  private func part(_ place: Int) -> UnsafeBufferPointer<UInt8> {
    let from = start + Self.number(in: bytes, place + 1)
    return UnsafeBufferPointer(
      rebasing: bytes[from..<(start + Self.number(in: bytes, place + 2))])
  }

  private static func number(in bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    bytes[(place * width)..<((place + 1) * width)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
