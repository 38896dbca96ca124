/// Tells a web page from what only passes for one, by what is said of it and by its first bytes.
package enum ContentSniffer {
  /// The media type of what is certainly no web page, or nil for what may be parsed as one.
  ///
  /// - Parameter said: the media type said by the server, in lower case; nil when unsaid.
  package static func refusedType(of bytes: [UInt8], said: String?) -> String? {
    if let said, refuses(said, of: bytes) { return said }
    return signatures.first { bytes.starts(with: $0.bytes) }?.type
  }

  /// Whether a media type alone excludes a web page, whatever the bytes are.
  package static func refusesWhateverTheBytes(_ said: String) -> Bool {
    !pageTypes.contains(said) && said != "text/plain"
  }

  private static func refuses(_ said: String, of bytes: [UInt8]) -> Bool {
    said == "text/plain" ? !startsLikeHTML(bytes) : refusesWhateverTheBytes(said)
  }

  private static let pageTypes: Set<String> = ["text/html", "application/xhtml+xml"]

  /// The first bytes of the file formats that people link to most, from their specifications.
  private static let signatures: [(bytes: [UInt8], type: String)] = [
    (Array("%PDF-".utf8), "application/pdf"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    (Array("GIF87a".utf8), "image/gif"),
    (Array("GIF89a".utf8), "image/gif"),
    ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ([0x50, 0x4B, 0x05, 0x06], "application/zip"),
    ([0x1F, 0x8B, 0x08], "application/gzip"),
  ]

  private static func startsLikeHTML(_ bytes: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let start = text.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
    let opening = start.prefix(longestOpening + 1).map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    return openings.contains {
      opening.starts(with: $0) && endsThere(opening.dropFirst($0.count).first, after: $0)
    }
  }

  /// A tag's name must end where it seems to: `<pre` is not `<p`.
  private static func endsThere(_ next: UInt8?, after opening: [UInt8]) -> Bool {
    guard let last = opening.last, (0x61...0x7A).contains(last) || (0x30...0x39).contains(last),
      let next
    else { return true }
    return [0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x2F, 0x3E].contains(next)
  }

  /// What a page starts with (WHATWG MIME Sniffing, section 7.1), and `<form`.
  private static let openings: [[UInt8]] = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table",
    "<a", "<style",
    "<title", "<b", "<body", "<br", "<p", "<!--", "<form", "<?xml",
  ].map { Array($0.utf8) }

  private static let longestOpening = openings.map(\.count).max() ?? 0
}
