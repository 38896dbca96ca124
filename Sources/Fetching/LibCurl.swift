import CLibCurl

/// The library that fetches pages.
package enum LibCurl {
  /// Of the library at hand, with those that it uses: `libcurl/7.88.1 OpenSSL/3.0.15 …`.
  package static var version: String { String(cString: formaudit_curl_version()) }
}
