/// Why a browser could not show a page.
package struct BrowserError: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// No driver is installed, and none was given.
    case notInstalled
    /// Nothing answers at the endpoint that was given.
    case noDriver
    /// The driver does not answer in time.
    case driverHangs
    /// The driver says something else than the protocol allows.
    case driverFailed
    /// The driver is there and cannot start a browser.
    case noSession
    /// The browser ended by itself.
    case browserDied
    /// The person who runs formaudit stopped it.
    case interrupted
    /// The page did not load in time.
    case timedOut
    /// The page could not be loaded; the detail is the browser's own word, such as `ERR_FAILED`.
    case notLoaded
    case tooManyRedirects
    case nameNotResolved
    case connectionRefused
    case certificate
    /// The site sends a file to keep instead of a page.
    case download
    case httpStatus(Int)
    /// What was found is of this media type and is no web page.
    case notHTML(String)
    case tooLarge
    /// Secrets were given, and this browser can be told none.
    case takesNoSecrets
    /// A cookie that was given is none.
    case cookiesRefused
    /// What a step of a walk needs is not on the page.
    case notFound
  }

  package let kind: Kind
  /// What the driver or the browser said, on one line; may be empty.
  package let detail: String

  init(_ kind: Kind, detail: String = "") {
    self.kind = kind
    self.detail = String(detail.prefix { $0 != "\n" }.prefix(300))
  }

  /// An error of the protocol, by its name there.
  init(driver name: String, saying message: String) {
    switch name {
    case "invalid session id": self.init(.browserDied, detail: message)
    case "session not created": self.init(.noSession, detail: message)
    case "timeout", "script timeout": self.init(.timedOut, detail: message)
    case "insecure certificate": self.init(.certificate, detail: message)
    case "no such element": self.init(.notFound, detail: message)
    default: self.init(Self.kind(saying: message), detail: message)
    }
  }

  private static func kind(saying message: String) -> Kind {
    let deaths = ["disconnected", "not reachable", "crashed", "session deleted", "no such window"]
    if deaths.contains(where: message.contains) { return .browserDied }
    return kind(ofNetworkError: message)
  }

  /// Chromium's own names of what went wrong on the network.
  static func kind(ofNetworkError text: String) -> Kind {
    networkErrors.first { text.contains($0.name) }?.kind ?? .notLoaded
  }

  private static let networkErrors: [(name: String, kind: Kind)] = [
    ("ERR_TOO_MANY_REDIRECTS", .tooManyRedirects), ("ERR_NAME_NOT_RESOLVED", .nameNotResolved),
    ("ERR_CONNECTION_REFUSED", .connectionRefused), ("ERR_CERT_", .certificate),
    ("ERR_TIMED_OUT", .timedOut), ("ERR_CONNECTION_TIMED_OUT", .timedOut),
    ("ERR_ABORTED", .download),
  ]

  /// Whether another browser may succeed where this one failed.
  var isWorthAnotherTry: Bool {
    switch kind {
    case .browserDied, .driverHangs: true
    default: false
    }
  }

  /// Whether the browser, rather than the page, is at fault: nothing more can be asked of it.
  var isOfBrowser: Bool {
    switch kind {
    case .notInstalled, .noDriver, .driverHangs, .driverFailed, .noSession, .browserDied,
      .interrupted:
      true
    default: false
    }
  }

  /// Whether something was found that is not a page, rather than nothing.
  package var isAboutContent: Bool {
    switch kind {
    case .download, .notHTML, .tooLarge: true
    default: false
    }
  }
}
