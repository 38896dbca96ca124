import Browsing
import Fetching

extension BrowserAccess {
  /// What of it a browser can be told; the options refuse the rest.
  init(_ access: Access) {
    self.init()
    let pairs = (access.secrets.cookie ?? "").split(separator: ";")
    cookies = pairs.map(Cookie.init) + Self.jar(access.cookieJar)
    login = access.secrets.user.map(Login.init)
    proxy = access.proxy.flatMap(BrowserProxy.init)
    hidden = access.hidden
  }

  private static func jar(_ path: String?) -> [Cookie] {
    guard let path else { return [] }
    let text = (try? BoundedReader.file(path, limit: 1 << 24)) ?? []
    return CookieJar.cookies(text).map(Cookie.init)
  }
}

extension BrowserAccess.Cookie {
  /// - Parameter pair: As in `name=value`.
  fileprivate init(_ pair: Substring) {
    let pair = pair.drop(while: \.isWhitespace)
    let name = pair.prefix { $0 != "=" }
    self.init(name: String(name), value: String(pair.dropFirst(name.count + 1)))
  }

  fileprivate init(_ cookie: JarCookie) {
    self.init(name: cookie.name, value: cookie.value, host: cookie.host)
    isForSubdomains = cookie.isForSubdomains
    path = cookie.path
    isSecure = cookie.isSecure
    expires = cookie.expires
  }
}

extension BrowserAccess.Login {
  /// - Parameter text: As in `name:password`.
  fileprivate init(_ text: String) {
    let name = text.prefix { $0 != ":" }
    self.init(name: String(name), password: String(text.dropFirst(name.count + 1)))
  }
}
