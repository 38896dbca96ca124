import Numbers

/// Walks along the tags of a site map.
struct SitemapScanner {
  enum SitemapTag {
    /// An element begins: its name without prefix, in lower case.
    case start(String)
    /// What stands in `loc`.
    case location(String)
  }

  private let bytes: [UInt8]
  private var place = 0

  private static let open = UInt8(ascii: "<")
  private static let close = UInt8(ascii: ">")
  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let data = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)
  private static let longestName = 40

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> SitemapTag? {
    while let start = bytes[place...].firstIndex(of: Self.open) {
      place = start
      if skips(Self.comment, to: Self.commentEnd) || skips(Self.data, to: Self.dataEnd) { continue }
      let name = tagName(after: start + 1)
      place = bytes[place...].firstIndex(of: Self.close).map { $0 + 1 } ?? bytes.count
      if name == "loc" { return .location(text()) }
      if !name.isEmpty { return .start(name) }
    }
    place = bytes.count
    return nil
  }

  /// Passes over what begins here with some bytes, if it does.
  private mutating func skips(_ start: [UInt8], to end: [UInt8]) -> Bool {
    guard bytes[place...].starts(with: start) else { return false }
    _ = content(from: place + start.count, to: end)
    return true
  }

  /// What stands before an end, which is then behind; the rest where there is no end.
  private mutating func content(from start: Int, to end: [UInt8]) -> ArraySlice<UInt8> {
    var here = min(start, bytes.count)
    while here < bytes.count, !bytes[here...].starts(with: end) { here += 1 }
    place = min(here + end.count, bytes.count)
    return bytes[min(start, bytes.count)..<here]
  }

  /// Empty for the end of an element, a declaration, an instruction.
  private func tagName(after start: Int) -> String {
    let letters = bytes[start...].prefix(Self.longestName).prefix {
      ($0 | 0x20).isLetterOfTag || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-")
    }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    return name.split(separator: ":").last.map(String.init) ?? ""
  }

  /// The text up to the next tag, references resolved.
  private mutating func text() -> String {
    var text = ""
    while place < bytes.count, text.utf8.count <= Sitemap.longestAddress {
      if bytes[place...].starts(with: Self.data) {
        let data = content(from: place + Self.data.count, to: Self.dataEnd)
        text += String(decoding: data, as: UTF8.self)
      } else if bytes[place] == Self.open {
        break
      } else {
        text += run()
      }
    }
    return text
  }

  /// What stands before the next tag.
  private mutating func run() -> String {
    let run = bytes[place...].prefix { $0 != Self.open }
    place = run.endIndex
    return SitemapText.resolved(run.prefix(Sitemap.longestAddress * 2))
  }
}

extension UInt8 {
  fileprivate var isLetterOfTag: Bool { (0x61...0x7A).contains(self) }
}
