import Foundation

extension Session {
  /// Has the browser hold what lets it in at an address, before it goes there.
  ///
  /// Only Chromium can be told so without a visit in which the page's scripts run.
  func prepareAccess(to address: String) throws(BrowserError) {
    let access = options.access
    guard access.isAsked, address.hasPrefix("http") else { return }
    guard runsBeforePages else { throw BrowserError(.takesNoSecrets) }
    if !access.cookies.isEmpty { try set(access.cookies, at: address) }
    if let login = access.login { try logIn(login, at: address) }
  }

  private func set(_ cookies: [BrowserAccess.Cookie], at address: String) throws(BrowserError) {
    do throws(BrowserError) {
      try command(
        "Network.setCookies", ["cookies": .list(cookies.compactMap { $0.parameter(at: address) })])
    } catch {
      throw error.isOfBrowser ? error : BrowserError(.cookiesRefused)
    }
  }

  /// A browser keeps the password for the site that asked for it. Scripts wait: they could read it in
  /// the address of their page.
  private func logIn(_ login: BrowserAccess.Login, at address: String) throws(BrowserError) {
    guard var parts = URLComponents(string: address) else { return }
    (parts.user, parts.password) = (login.name, login.password)
    try command("Emulation.setScriptExecutionDisabled", ["value": true])
    do throws(BrowserError) {
      try ask(.post, "/url", ["url": .text(parts.string ?? address)], within: options.loadTime + 10)
    } catch {
      // The page is opened once more, and tells what is wrong without the password in its address.
      if error.isOfBrowser { throw BrowserError(error.kind) }
    }
    do throws(BrowserError) {
      try ask(.post, "/url", ["url": "about:blank"])
    } catch {
      // A session that goes on being used runs scripts again, whatever went wrong.
      try? command("Emulation.setScriptExecutionDisabled", ["value": false])
      throw error
    }
    try command("Emulation.setScriptExecutionDisabled", ["value": false])
  }
}

extension BrowserAccess.Cookie {
  /// As `Network.setCookies` takes it; nil where the address has no host.
  fileprivate func parameter(at address: String) -> JSON? {
    let page = URLComponents(string: address)
    guard let host = host ?? page?.host else { return nil }
    let isSecure = isSecure || (self.host == nil && page?.scheme == "https")
    var fields: [String: JSON] = [
      "name": .text(name), "value": .text(value), "path": .text(path),
      "secure": .boolean(isSecure),
    ]
    // With a domain, it goes to all the names below.
    if isForSubdomains {
      fields["domain"] = .text(".\(host)")
    } else {
      fields["url"] = .text("\(isSecure ? "https" : "http")://\(host)\(path)")
    }
    if let expires { fields["expires"] = .number(Double(expires)) }
    return .map(fields)
  }
}
