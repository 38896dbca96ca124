import CLibXML2

/// What HTML means by a character reference, where libxml2 means something else.
enum CharacterReference {
  /// The longest name is `CounterClockwiseContourIntegral`.
  static let longestName = 31

  /// The character a number means instead of itself, or nil when it means itself.
  ///
  /// 0x80 to 0x9F are read as windows-1252; what is no character becomes U+FFFD.
  static func meaning(of number: UInt32) -> UInt32? {
    switch number {
    case 0x80...0x9F:
      let character = UInt32(Windows1252.upper[Int(number) - 0x80])
      return character == 0xFFFD ? number : character
    case 9, 10, 13, 32..<0xD800, 0xE000..<0xFFFE, 0x10000...0x10FFFF: return nil
    default: return 0xFFFD
    }
  }

  /// References by number, which any context accepts.
  static func spelled(_ codes: [UInt32]) -> [UInt8] {
    codes.flatMap { Array("&#x\(String($0, radix: 16));".utf8) }
  }

  /// Whether the name is one of the common ones that both sides read alike.
  static func isPlain(_ name: UnsafePointer<UInt8>, count: Int) -> Bool {
    count <= longestShortName && shortNames[packed(name, count: count)] == true
  }

  /// The characters of a name that libxml2 does not know, or nil when it is not in the table.
  static func codes(of name: UnsafePointer<UInt8>, count: Int) -> [UInt32]? {
    codes(named: UnsafeBufferPointer(start: name, count: count))
  }

  /// Whether libxml2 has the name in its own table.
  static func isKnownToParser(_ name: UnsafePointer<UInt8>, count: Int) -> Bool {
    let text = String(decoding: UnsafeBufferPointer(start: name, count: count), as: UTF8.self)
    return htmlEntityLookup(text) != nil
  }

  /// The length of the longest beginning that is a reference even without a semicolon.
  static func prefixWithoutSemicolon(_ name: UnsafePointer<UInt8>, count: Int) -> Int? {
    var length = min(count, longestShortName)
    while length >= 2 {
      if shortNames[packed(name, count: length)] != nil { return length }
      length -= 1
    }
    return nil
  }

  private static let longestShortName = 6

  private static func packed(_ name: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 << 8 | UInt64(name[$1]) }
  }

  /// The names that need no semicolon, packed; true when libxml2 knows them with one.
  private static let shortNames: [UInt64: Bool] = {
    var names: [UInt64: Bool] = [:]
    for name in NamedReferenceTable.withoutSemicolon {
      names[name.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = codes(named: Array(name.utf8)) == nil
    }
    return names
  }()

  /// Half of the table, which is sorted, is left out until an entry is found.
  private static func codes(named name: some Collection<UInt8>) -> [UInt32]? {
    NamedReferenceTable.entries.withUTF8Buffer { table in
      let space = UInt8(ascii: " ")
      var (low, high) = (table.startIndex, table.endIndex)
      while low < high {
        let middle = (low + high) / 2
        let start = table[low..<middle].lastIndex(of: space).map { $0 + 1 } ?? low
        let end = table[middle..<high].firstIndex(of: space) ?? high
        let entry = table[start..<end].split(separator: UInt8(ascii: "="))
        if entry[0].elementsEqual(name) {
          return entry[1].split(separator: UInt8(ascii: ",")).compactMap {
            UInt32(String(decoding: $0, as: UTF8.self), radix: 16)
          }
        }
        if name.lexicographicallyPrecedes(entry[0]) {
          high = max(low, start - 1)
        } else {
          low = end + 1
        }
      }
      return nil
    }
  }
}
