/// What a browser shows to sites to be let in, and the way to them.
///
/// A cookie is bound to its site and a password to the one that asks for it, so that neither reaches
/// what else a page draws from. A header is bound to nothing: it is not here.
package struct BrowserAccess: Sendable, Hashable {
  /// A cookie; see RFC 6265, 5.3.
  package struct Cookie: Sendable, Hashable {
    package var name: String
    package var value: String
    /// nil for the host of the page that is opened.
    package var host: String?
    package var isForSubdomains = false
    package var path = "/"
    package var isSecure = false
    /// In seconds since 1970; nil for the end of the session.
    package var expires: Int?

    package init(name: String, value: String, host: String? = nil) {
      self.name = name
      self.value = value
      self.host = host
    }
  }

  package struct Login: Sendable, Hashable {
    package var name: String
    package var password: String

    package init(name: String, password: String) {
      self.name = name
      self.password = password
    }
  }

  package var cookies: [Cookie] = []
  package var login: Login?
  package var proxy: BrowserProxy?
  /// Texts in whose place stars stand wherever a page repeats them.
  package var hidden: [String] = []

  package init() {}

  /// Whether anything is shown to sites.
  var isAsked: Bool { !cookies.isEmpty || login != nil }

  /// A text in which stars stand for every secret.
  func masked(_ text: String) -> String {
    hidden.reduce(text) { $0.replacing($1, with: "***") }
  }

  /// An answer of a page, with stars in all its texts.
  func masked(_ value: JSON) -> JSON {
    if hidden.isEmpty { return value }
    return switch value {
    case .text(let text): .text(masked(text))
    case .list(let list): .list(list.map { masked($0) })
    case .map(let entries): .map(entries.mapValues { masked($0) })
    default: value
    }
  }
}
