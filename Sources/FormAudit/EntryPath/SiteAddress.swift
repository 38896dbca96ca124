import FormModel

/// The address of a page, as far as it tells one page of a site from another.
struct SiteAddress {
  /// Without its fragment.
  let text: String

  init(_ text: String) {
    self.text = String(text.drop(while: \.isWhitespace).prefix { $0 != "#" })
  }

  /// What two addresses of one page have in common: the scheme, `www.` and a slash at the end aside.
  var key: String {
    let rest = isWeb ? String(text.drop { $0 != ":" }.dropFirst(3)) : text
    let bare = rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : rest
    return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
  }

  /// `host:port`, without `www.`; nothing for a file.
  private var host: Substring { isWeb ? key.prefix { $0 != "/" && $0 != "?" } : "" }

  private var isWeb: Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

  func isOnSite(of other: SiteAddress) -> Bool {
    isWeb == other.isWeb && host == other.host
  }

  /// Whether a browser would show a page there, as far as the name tells.
  var isPage: Bool {
    let path = text.prefix { $0 != "?" }
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), host != name else { return true }
    return !Self.files.contains(name[name.index(after: point)...].lowercased())
  }

  private static let files: Set = [
    "pdf", "zip", "doc", "docx", "xls", "xlsx", "ods", "odt", "ppt", "pptx", "csv", "jpg", "jpeg",
    "png", "gif", "svg", "webp", "ics", "mp3", "mp4", "xml", "rss", "json", "txt", "css", "js",
  ]

  /// Where a link of this page leads; nil for one that leads to no page: a mail, a call, a script.
  func resolving(_ target: String) -> SiteAddress? {
    let target = SiteAddress(target)
    if target.text.isEmpty { return nil }
    let path = PageAddress(text).resolving(String(target.text.prefix { $0 != "?" })).path
    let found = SiteAddress(path + target.text.drop { $0 != "?" })
    let scheme = found.text.prefix { $0 != ":" && $0 != "/" && $0 != "?" }
    if found.text.dropFirst(scheme.count).first != ":" { return found }
    return found.isWeb ? found : nil
  }
}
