import Numbers

/// A cookie as a line of a jar has it.
package struct JarCookie: Sendable, Equatable {
  package let host: String
  package let isForSubdomains: Bool
  package let path: String
  package let isSecure: Bool
  /// In seconds since 1970; nil for the end of the session.
  package let expires: Int?
  package let name: String
  package let value: String
}

extension CookieJar {
  /// The last second of the year 9999: what is kept for ever says any number.
  private static let latestEnd = 253_402_300_799

  /// The cookies of a jar; lines of another shape are left out, as libcurl does.
  package static func cookies(_ text: [UInt8]) -> [JarCookie] {
    text.split(separator: 0x0A).compactMap { cookie(String(decoding: $0, as: UTF8.self)) }
  }

  private static func cookie(_ line: String) -> JarCookie? {
    let plain = line.hasPrefix(httpOnly) ? line.dropFirst(httpOnly.count) : line[...]
    let parts = plain.trimmingCarriageReturn.split(
      separator: "\t", omittingEmptySubsequences: false)
    guard !plain.hasPrefix("#"), parts.count == 7, let expires = Int(parts[4], within: 0...Int.max)
    else { return nil }
    let host = parts[0].drop { $0 == "." }
    guard !host.isEmpty, !parts[5].isEmpty else { return nil }
    return JarCookie(
      host: String(host), isForSubdomains: parts[1].uppercased() == "TRUE",
      path: parts[2].hasPrefix("/") ? String(parts[2]) : "/",
      isSecure: parts[3].uppercased() == "TRUE",
      expires: expires > 0 ? min(expires, latestEnd) : nil,
      name: String(parts[5]), value: String(parts[6]))
  }

  private static let httpOnly = "#HttpOnly_"
}

extension Substring {
  fileprivate var trimmingCarriageReturn: Substring { last == "\r" ? dropLast() : self }
}
