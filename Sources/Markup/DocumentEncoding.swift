/// The character encoding a page was read in, and how it was found out.
package struct DocumentEncoding: Hashable, Sendable {
  /// Where the knowledge of the encoding comes from.
  package enum Provenance: String, Hashable, Sendable {
    /// The first bytes of the page are a byte-order mark.
    case byteOrderMark
    /// The server named it.
    case header
    /// A `<meta>` element in the head of the page, or within its first 1024 bytes, names it.
    case meta
    /// Nobody named it, and all bytes are valid UTF-8.
    case utf8
    /// Nobody named it, and the bytes are not UTF-8: windows-1252 is assumed.
    case fallback
  }

  /// The name of the encoding in lower case, as the WHATWG Encoding standard spells it.
  package let name: String
  /// Where the knowledge comes from.
  package let source: Provenance
}
