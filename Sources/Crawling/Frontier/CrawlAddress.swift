package import Fetching

/// The address of a page on the web, as a crawl tells one from another.
package struct CrawlAddress: Sendable, Hashable {
  /// Percent-encoded and without fragment.
  package let text: String
  package let origin: WebOrigin

  /// nil for what is no address of the web.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longest, let canonical = try? WebAddress.canonical(text),
      let origin = WebAddress.origin(of: canonical)
    else { return nil }
    self.text = canonical
    self.origin = origin
  }

  /// Where a link of this page leads; nil for a mail, a script, another kind of file.
  package func resolving(_ link: String) -> CrawlAddress? {
    guard link.utf8.count <= Self.longest, let text = try? WebAddress.resolving(link, from: text)
    else { return nil }
    return CrawlAddress(text)
  }

  private static let longest = 2_048

  /// What the addresses of one page have in common: the scheme, `www.` and a slash at the end aside.
  var key: String {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    return "\(site):\(origin.isUsualPort ? "" : String(origin.port))\(path)"
  }

  /// The host without `www.`.
  package var site: String {
    origin.host.hasPrefix("www.") ? String(origin.host.dropFirst(4)) : origin.host
  }

  /// The path and the query.
  package var path: String {
    let rest = text.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" && $0 != "?" }
    return rest.hasPrefix("/") ? String(rest) : "/" + rest
  }

  /// The same place on this site, as `/robots.txt`.
  func onSite(_ path: String) -> String {
    let port = origin.isUsualPort ? "" : ":\(origin.port)"
    return "\(origin.scheme)://\(origin.host)\(port)\(path)"
  }

  /// Whether a browser would show a page there, as far as the name tells.
  var isPage: Bool {
    let name = path.prefix { $0 != "?" }.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return true }
    return !Self.files.contains(name[name.index(after: point)...].lowercased())
  }

  private static let files: Set = [
    "pdf", "zip", "gz", "doc", "docx", "xls", "xlsx", "ods", "odt", "ppt", "pptx", "csv", "jpg",
    "jpeg", "png", "gif", "svg", "webp", "avif", "ico", "ics", "mp3", "mp4", "webm", "xml", "rss",
    "json", "txt", "css", "js", "woff", "woff2", "epub", "exe", "dmg", "apk",
  ]
}

extension WebOrigin {
  fileprivate var isUsualPort: Bool {
    port == (scheme == "https" ? 443 : 80)
  }
}
