import CLibXML2

/// The user names and passwords in the addresses of a page.
///
/// They are masked before the page is parsed, so that no attribute, snippet or sentence holds them.
enum WrittenCredentials {
  /// The same bytes with `***` for what stands between the `//` of an address and the `@` of its site.
  static func masked(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var place = 1
    while let slash = slash(in: bytes, from: place) {
      place = slash + 1
      guard startsSite(bytes, slash) else { continue }
      let site = bytes[(slash + 2)...].prefix { !endsSite($0) }
      guard let at = site.lastIndex(of: UInt8(ascii: "@")), at > site.startIndex else { continue }
      result += bytes[copied..<site.startIndex]
      result += Array("***".utf8)
      copied = at
      place = site.endIndex
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  private static func slash(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let place = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        start + clibxml2_find($0 + start, UInt8(ascii: "/"), buffer.count - start)
      }
    }
    return place.flatMap { $0 < bytes.count ? $0 : nil }
  }

  /// Two slashes after a scheme, or at the start of a value: those within a path are no site.
  private static func startsSite(_ bytes: [UInt8], _ slash: Int) -> Bool {
    guard slash + 2 < bytes.count, bytes[slash + 1] == UInt8(ascii: "/") else { return false }
    let before = bytes[slash - 1]
    return before <= UInt8(ascii: " ") || #":="'(,;"#.utf8.contains(before)
  }

  private static func endsSite(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || ##"/?#\"'<>"##.utf8.contains(byte)
  }
}
