import TestSupport
import Testing

@testable import Browsing

/// What lets a browser in reaches the site that it is for, and no other.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct BrowserAccessTests {
  private func page(
    _ address: String, _ change: (inout BrowserAccess) -> Void
  ) throws(BrowserError) -> RenderedPage {
    var options = BrowserOptions(quiet: 200, patience: 4)
    change(&options.access)
    return try Browser(options).page(at: address)
  }

  private func expectNoLeak() throws {
    #expect(try InstalledDriver.page("/leaks").html.contains("<p>0 leaks</p>"))
  }

  @Test func aCookieOpensItsSiteOnly() throws {
    let address = try PageServer.address("/members")
    let page = try page(address) {
      $0.cookies = [.init(name: "session", value: "biscuit-4711")]
      $0.hidden = ["biscuit-4711"]
    }
    #expect(page.markup.contains("name=\"nom\""))
    #expect(page.html.contains("<p>session=***</p>"))
    try expectNoLeak()
  }

  @Test func aCookieOfAJarGoesToTheSiteThatItNames() throws {
    let address = try PageServer.address("/members")
    let own = BrowserAccess.Cookie(name: "session", value: "biscuit-4711", host: "127.0.0.1")
    let other = BrowserAccess.Cookie(name: "session", value: "biscuit-4711", host: "example.org")
    #expect(try page(address) { $0.cookies = [own] }.markup.contains("name=\"nom\""))
    #expect(throws: BrowserError.self) { try page(address) { $0.cookies = [other] } }
  }

  @Test func aPasswordOpensItsSiteOnly() throws {
    let address = try PageServer.address("/locked")
    let page = try page(address) { $0.login = .init(name: "anna", password: "sesame@42") }
    #expect(page.markup.contains("name=\"nom\""))
    #expect(page.address == address)
    // Not even scripts of the page find it in the address.
    #expect(page.html.contains("<title>\(address)</title>"))
    try expectNoLeak()
  }

  @Test func aWrongPasswordIsSaid() throws {
    let address = try PageServer.address("/locked")
    var kind: BrowserError.Kind?
    do throws(BrowserError) {
      _ = try page(address) { $0.login = .init(name: "anna", password: "wrong") }
    } catch { kind = error.kind }
    #expect(kind == .httpStatus(401))
  }

  @Test func aCookieThatIsNoneIsSaid() throws {
    let address = try PageServer.address("/members")
    #expect(throws: BrowserError(.cookiesRefused)) {
      try page(address) { $0.cookies = [.init(name: "session", value: "a\u{1}b")] }
    }
  }

  /// The name exists nowhere: the page can only come through the proxy.
  @Test func aProxyIsAsked() throws {
    let proxy = try BrowserProxy("http://127.0.0.1:\(PageServer.shared.get().port)")
    let page = try page("http://nowhere.invalid/plain") { $0.proxy = proxy }
    #expect(page.markup.contains("name=\"nom\""))
  }
}

@Suite struct BrowserProxyTests {
  @Test(arguments: [
    ("proxy.example:3128", "proxy.example:3128"), ("http://proxy.example", "proxy.example:1080"),
    ("http://proxy.example:3128/", "proxy.example:3128"),
  ])
  func aProxyOfHTTPIsForBothSchemes(address: String, place: String) throws {
    let wish = try #require(BrowserProxy(address)).wish
    #expect(wish["httpProxy"].text == place && wish["sslProxy"].text == place)
    #expect(wish["socksProxy"] == .null)
  }

  @Test func theVersionOfSOCKSIsTold() throws {
    #expect(try #require(BrowserProxy("socks5h://p:1")).wish["socksVersion"] == 5)
    #expect(try #require(BrowserProxy("socks4://p:1")).wish["socksVersion"] == 4)
  }

  @Test(arguments: ["http://anna:secret@p:1", "https://p:1", "ftp://p"])
  func whatABrowserCannotBeToldIsNone(address: String) {
    #expect(BrowserProxy(address) == nil)
  }
}
