/// What a team shows to sites to be let in, the way to them, and which sites may be visited.
///
/// Nothing of it is ever told: not in errors, not in pages that repeat it, not in reports.
package struct Access: Sendable {
  /// What is shown to the site that is asked for, and after a redirect to the same site only.
  package struct Secrets: Sendable {
    /// Whole lines, such as `Authorization: Bearer …`.
    package var headers: [String] = []
    /// `name=value; other=value`.
    package var cookie: String?
    /// `name:password`.
    package var user: String?
    /// The path of a client certificate in PEM, its key when it is in another file, and the password of
    /// the key.
    package var certificate: String?
    package var key: String?
    package var keyPassword: String?

    package init() {}
  }

  /// Where names and passwords of machines stand.
  package enum Netrc: Sendable, Equatable {
    case none
    /// `~/.netrc`.
    case usual
    case file(String)
  }

  package var secrets = Secrets()
  /// The path of a cookie jar in the format of Netscape; its cookies are sent to the sites it names.
  package var cookieJar: String?
  package var netrc = Netrc.none
  /// The address of a proxy, whose name and password it may hold; nil for that of the environment.
  package var proxy: String?
  package var reach = Reach.likeTheFirst

  package init() {}

  /// A text in which `***` stands for every secret.
  func masked(_ text: String) -> String {
    hidden.reduce(text) { $0.replacing($1, with: "***") }
  }

  /// A page in which stars stand for every secret, as many as it has bytes: some sites repeat what they
  /// are shown.
  func masked(_ page: [UInt8]) -> [UInt8] {
    var page = page
    for secret in hidden.map({ Array($0.utf8) }) {
      for place in page.ranges(of: secret) {
        page.replaceSubrange(place, with: repeatElement(UInt8(ascii: "*"), count: secret.count))
      }
    }
    return page
  }

  /// What is hidden, the longest first. Short texts stand in any page by chance.
  package var hidden: [String] {
    var texts = secrets.headers.flatMap { line in
      let value = line.drop { $0 != ":" }.dropFirst().drop(while: \.isWhitespace)
      return [String(value)] + value.split(separator: " ").map(String.init)
    }
    texts += (secrets.cookie ?? "").split(separator: ";").flatMap { pair in
      [String(pair.drop { $0 != "=" }.dropFirst())]
    }
    for login in [secrets.user, proxy.flatMap(Self.login)].compactMap(\.self) {
      texts += [
        login, Base64.text(Array(login.utf8)), String(login.drop { $0 != ":" }.dropFirst()),
      ]
    }
    texts += [secrets.keyPassword].compactMap(\.self)
    return Set(texts.filter { $0.utf8.count >= Self.shortestHidden })
      .sorted { ($1.utf8.count, $1) < ($0.utf8.count, $0) }
  }

  private static let shortestHidden = 6

  private static func login(in address: String) -> String? {
    let site =
      address.split(separator: "/", omittingEmptySubsequences: true).dropFirst(
        address.contains("://") ? 1 : 0
      ).first ?? ""
    return site.lastIndex(of: "@").map { String(site[..<$0]) }
  }
}

/// Which addresses may be connected to.
package enum Reach: Sendable, Equatable {
  /// Every one.
  case anywhere
  /// Every one that a person names; from a public one, redirects lead to public ones only.
  case likeTheFirst
  /// Public ones only: wherever addresses come from pages.
  case publicOnly
}

/// Letters for bytes (RFC 4648), as `Authorization: Basic` writes them.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(bytes.count, start + 3)]
      let bits = (0..<3).reduce(0) {
        $0 << 8 | (start + $1 < bytes.count ? Int(truncatingIfNeeded: bytes[start + $1]) : 0)
      }
      for place in 0..<4 {
        text.append(
          place <= piece.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
