/// A file of cookies as Netscape's browser wrote it, which browsers' extensions, curl and wget write.
package enum CookieJar {
  /// Whether a text holds a cookie of such a file: seven parts with tabs between them. libcurl says
  /// nothing of a file that holds none.
  package static func holdsCookies(_ text: [UInt8]) -> Bool {
    text.split(separator: 0x0A).contains { line in
      let isComment = line.first == UInt8(ascii: "#") && !line.starts(with: "#HttpOnly_".utf8)
      return !isComment && line.count { $0 == 0x09 } == 6
    }
  }
}
