/// An address without its query and fragment, to tell which page a link leads to.
package struct PageAddress: Sendable, Hashable {
  /// `https://host/a/b.html`, or the path of a file.
  package let path: String

  package init(_ address: String) {
    let trimmed = address.drop(while: \.isWhitespace)
    let kept = trimmed.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    path = String(Substring(kept))
  }

  /// The address that a link of this page leads to.
  package func resolving(_ target: String) -> PageAddress {
    let link = PageAddress(target)
    if link.path.isEmpty { return self }
    if Self.hasScheme(link.path) { return link }
    let (origin, ownPath) = split
    if link.path.hasPrefix("//") {
      return PageAddress(String(origin.prefix { $0 != "/" }) + link.path)
    }
    if link.path.hasPrefix("/"), !origin.isEmpty {
      return PageAddress(origin + Self.normalized(link.path))
    }
    let folder = ownPath.lastIndex(of: "/").map { ownPath[...$0] } ?? ""
    return PageAddress(origin + Self.normalized(folder + link.path))
  }

  /// The same without `.` and `..`: a file may be named in several ways.
  var normalized: PageAddress {
    let (origin, ownPath) = split
    return PageAddress(origin + Self.normalized(ownPath))
  }

  /// The end of the name of its host: `fr` of `https://www.example.fr:8080/a`; empty where there is none.
  var domain: String {
    guard let slashes = split.origin.firstRange(of: "//") else { return "" }
    let host = split.origin[slashes.upperBound...].prefix { $0 != ":" }
    return host.split(separator: ".").dropFirst().last?.lowercased() ?? ""
  }

  /// Whether both have one scheme and host, or both are files. `data:` and `javascript:` have no site,
  /// and a file does not tell the scheme of `//host/a`.
  func isOnSite(of other: PageAddress) -> Bool {
    let origin = split.origin
    if origin.isEmpty, Self.hasScheme(path) || path.hasPrefix("//") { return false }
    return origin == other.split.origin
  }

  /// `https://host` and `/a/b.html`; a file has no origin.
  private var split: (origin: String, path: Substring) {
    guard Self.hasScheme(path), let slashes = path.firstRange(of: "//") else {
      return ("", path[...])
    }
    let rest = path[slashes.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    return (String(path[..<slash]), rest[slash...].isEmpty ? "/" : rest[slash...])
  }

  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    return text[..<colon].allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
    }
  }

  /// Removes `.` and `..` segments; a path from the current folder may begin outside of it.
  private static func normalized(_ path: some StringProtocol) -> String {
    var kept: [Substring] = []
    for segment in String(path).split(separator: "/", omittingEmptySubsequences: false) {
      switch segment {
      case ".": continue
      case ".." where kept.isEmpty || kept.last == "..": kept.append(segment)
      case "..": if kept.count > 1 || kept[0] != "" { kept.removeLast() }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }
}
