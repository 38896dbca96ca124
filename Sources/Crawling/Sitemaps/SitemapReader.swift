/// The addresses of a site map (sitemaps.org 0.9): of pages, or of other site maps.
package struct Sitemap: Sendable, Equatable {
  /// In the order of the file, as written.
  package internal(set) var pages: [String] = []
  /// What a site map of site maps names.
  package internal(set) var sitemaps: [String] = []
  /// Whether the file holds more than is read.
  package internal(set) var isCut = false

  /// More addresses than this make no site map by its own standard.
  package static let mostAddresses = 50_000
  /// No address of a page is longer (sitemaps.org).
  static let longestAddress = 2_048
}

extension Sitemap {
  /// Reads a site map from its bytes, unpacked: XML, or text of one address a line.
  ///
  /// The time is that of a walk along the bytes, whatever they are. An address is what stands in `loc`,
  /// whatever the prefix of the element.
  package init(reading bytes: [UInt8]) {
    let text = SitemapText.decoded(bytes)
    if text.first(where: { !$0.isSitemapSpace }) == UInt8(ascii: "<") {
      readElements(of: text)
    } else {
      for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        add(String(decoding: line, as: UTF8.self), isSitemap: false)
      }
    }
  }

  private mutating func readElements(of text: [UInt8]) {
    var scanner = SitemapScanner(text)
    var isSitemap = false
    while !isCut, let piece = scanner.next() {
      switch piece {
      case .start("sitemap"): isSitemap = true
      case .start("url"): isSitemap = false
      case .location(let address): add(address, isSitemap: isSitemap)
      case .start: break
      }
    }
  }

  private mutating func add(_ written: String, isSitemap: Bool) {
    let address = written.split(whereSeparator: \.isWhitespace).joined()
    guard address.hasPrefix("http://") || address.hasPrefix("https://"),
      address.utf8.count <= Self.longestAddress
    else { return }
    guard pages.count + sitemaps.count < Self.mostAddresses else {
      isCut = true
      return
    }
    if isSitemap { sitemaps.append(address) } else { pages.append(address) }
  }
}

extension UInt8 {
  var isSitemapSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
