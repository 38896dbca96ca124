import Fetching

/// Tells a whole page from a piece of one, by its first bytes.
enum PageTeller {
  /// Whether HTML begins as a document does: with a doctype, or with what only a document has.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(start).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return signs.contains { start.firstRange(of: $0) != nil }
  }

  /// Whether bytes of this type may be a page at all.
  static func isHTML(_ bytes: [UInt8], said type: String?) -> Bool {
    let known = type == "x-unknown" || type == "application/octet-stream" ? nil : type
    if known == nil, !isWhole(bytes) { return false }
    return ContentSniffer.refusedType(of: bytes, said: known) == nil
  }

  /// The media types of web pages.
  static let pageTypes: Set<String> = ["text/html", "application/xhtml+xml"]

  /// Comments and white space may stand before.
  private static let start = 1 << 12
  private static let signs = ["<!doctype", "<html", "<head", "<body", "<title"].map {
    Array($0.utf8)
  }
}
