import CLibCurl
import Numbers

/// The written form of a web address, as libcurl understands it.
package enum WebAddress {
  /// The address percent-encoded and without fragment, or why it is not one that may be visited.
  package static func canonical(_ text: String) throws(FetchError) -> String {
    guard !AddressText.hasControlCharacter(text) else {
      throw FetchError(.badAddress, at: text, detail: "control character")
    }
    guard let scheme = AddressText.scheme(of: text), ["http", "https"].contains(scheme) else {
      throw FetchError(.unsupportedScheme, at: Credentials.masked(in: text))
    }
    guard let parts = formaudit_curl_url() else {
      throw FetchError(.other, at: text, detail: "out of memory")
    }
    defer { formaudit_curl_url_cleanup(parts) }
    let code = formaudit_curl_url_set(
      parts, CURLUPART_URL, percentEncoded(text), UInt32(CURLU_DISALLOW_USER))
    guard code == CURLUE_OK else { throw failure(code, at: text) }
    return try withoutFragment(written(parts, asked: text))
  }

  /// Where a redirect leads, seen from the address that sends on.
  package static func resolving(_ target: String, from address: String) throws(FetchError) -> String
  {
    guard let parts = formaudit_curl_url() else {
      throw FetchError(.other, at: address, detail: "out of memory")
    }
    defer { formaudit_curl_url_cleanup(parts) }
    // Another scheme than http is refused by the transfer, which says so.
    let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE | CURLU_NON_SUPPORT_SCHEME)
    for text in [address, target] {
      let code = formaudit_curl_url_set(parts, CURLUPART_URL, text, flags)
      guard code == CURLUE_OK else {
        throw FetchError(
          .redirectRefused, at: address,
          detail: target + ": " + String(cString: formaudit_curl_url_strerror(code)))
      }
    }
    return try withoutFragment(written(parts, asked: target))
  }

  /// Scheme, host in lower case and port of an address.
  package static func origin(of address: String) -> WebOrigin? {
    guard let parts = formaudit_curl_url() else { return nil }
    defer { formaudit_curl_url_cleanup(parts) }
    guard formaudit_curl_url_set(parts, CURLUPART_URL, address, 0) == CURLUE_OK,
      let scheme = part(CURLUPART_SCHEME, of: parts), let host = part(CURLUPART_HOST, of: parts),
      let port = part(CURLUPART_PORT, of: parts).flatMap({ Int($0, within: 0...65_535) })
    else { return nil }
    return WebOrigin(scheme: scheme, host: host.lowercased(), port: port)
  }

  private static func part(_ part: CURLUPart, of parts: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard formaudit_curl_url_get(parts, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK,
      let text
    else { return nil }
    defer { formaudit_curl_free(text) }
    return String(cString: text)
  }

  static func withoutFragment(_ address: String) -> String {
    String(address.prefix { $0 != "#" })
  }

  /// Encodes spaces and accents after the site's name as browsers do (`é` is `%C3%A9`), and nothing
  /// else.
  private static func percentEncoded(_ text: String) -> String {
    guard let site = site(in: text) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    let rest = text.utf8[site.upperBound...].flatMap { byte in
      byte > 0x20 && byte < 0x7F
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return text[..<site.upperBound] + String(decoding: rest, as: UTF8.self)
  }

  /// Where the site's name stands, any user name and port included.
  static func site(in text: String) -> Range<String.Index>? {
    let scalars = text.unicodeScalars
    guard let slash = scalars.firstIndex(of: "/"),
      scalars[slash...].starts(with: "//".unicodeScalars)
    else { return nil }
    let start = scalars.index(slash, offsetBy: 2)
    let end = scalars[start...].firstIndex { "/?#".unicodeScalars.contains($0) } ?? scalars.endIndex
    return start..<end
  }

  private static func written(_ parts: OpaquePointer, asked: String) throws(FetchError) -> String {
    var text: UnsafeMutablePointer<CChar>?
    let code = formaudit_curl_url_get(parts, CURLUPART_URL, &text, 0)
    defer { formaudit_curl_free(text) }
    guard code == CURLUE_OK, let text else { throw failure(code, at: asked) }
    return String(cString: text)
  }

  private static func failure(_ code: CURLUcode, at text: String) -> FetchError {
    return FetchError(
      .badAddress, at: Credentials.masked(in: text),
      detail: String(cString: formaudit_curl_url_strerror(code)))
  }
}
