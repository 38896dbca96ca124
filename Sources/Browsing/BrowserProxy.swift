/// A proxy without a name and password, which browsers take from nobody but a person.
package struct BrowserProxy: Sendable, Hashable {
  /// `host:port`.
  private let place: String
  /// The version of SOCKS; nil for a proxy of HTTP.
  private let socks: Int?

  /// nil for what a browser cannot be told.
  ///
  /// - Parameter address: As curl takes it, such as `http://proxy.example:3128`.
  package init?(_ address: String) {
    let parts = address.split(separator: "://", maxSplits: 1)
    let scheme = parts.count == 2 ? parts[0].lowercased() : "http"
    socks = Self.socks[scheme]
    guard let rest = parts.last, !rest.contains("@"), scheme == "http" || socks != nil else {
      return nil
    }
    let host = rest.prefix { $0 != "/" }
    place = host.contains(":") ? String(host) : "\(host):1080"
  }

  private static let socks = ["socks4": 4, "socks5": 5, "socks5h": 5]

  /// As the WebDriver protocol takes it (W3C WebDriver, 9.1).
  var wish: JSON {
    if let socks {
      return [
        "proxyType": "manual", "socksProxy": .text(place), "socksVersion": .number(Double(socks)),
      ]
    }
    return ["proxyType": "manual", "httpProxy": .text(place), "sslProxy": .text(place)]
  }
}
