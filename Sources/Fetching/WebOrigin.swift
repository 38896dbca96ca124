/// The site that an address is of.
package struct WebOrigin: Hashable, Sendable {
  package let scheme: String
  package let host: String
  package let port: Int

  /// Whether what may be shown to this site may be shown to another: it is the same one, or the same
  /// one made safe.
  func trusts(_ other: WebOrigin) -> Bool {
    if self == other { return true }
    return host == other.host && scheme == "http" && other.scheme == "https" && port == 80
      && other.port == 443
  }
}
