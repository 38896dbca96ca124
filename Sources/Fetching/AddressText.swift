import Glibc

/// What can be read from the letters of an address, before anything is opened.
enum AddressText {
  /// The scheme in front of `://` in lower case (`https`), or nil for a path.
  static func scheme(of text: String) -> String? {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[colon...].starts(with: "://".utf8),
      let first = bytes.first, isLetter(first)
    else { return nil }
    let isWellFormed = bytes[..<colon].allSatisfy { byte in
      isLetter(byte) || isDigit(byte) || "+-.".utf8.contains(byte)
    }
    return isWellFormed ? text[..<colon].lowercased() : nil
  }

  /// Whether the text holds a character which no honest address has and which could deceive a
  /// terminal or a server.
  static func hasControlCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }

  static func withoutSpacesAround(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }

  /// The web address that was probably meant by a host written without its scheme
  /// (`www.example.fr/x`), or nil.
  static func webAddressMeant(by text: String) -> String? {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter),
      !(host.count == text.count && FolderListing.isPage(fileName: text)),
      labels.allSatisfy({ label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      })
    else { return nil }
    return "https://" + text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Lets sites with accents in their names (`démarche.example`) be looked up.
///
/// libcurl reads the name in the encoding of the C locale, which is plain ASCII in a program that
/// never sets one. Only the calling thread's locale is changed, and only for its characters.
enum AccentedHost {
  static func allowed<Value>(during work: () throws(FetchError) -> Value) throws(FetchError)
    -> Value
  {
    guard let unicode = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else { return try work() }
    defer { freelocale(unicode) }
    let former = uselocale(unicode)
    defer { uselocale(former) }
    return try work()
  }
}
