import Foundation
import Testing

@testable import Fetching

/// What sites are shown to be let in, and that it goes no further.
@Suite struct AccessTests {
  private func access(_ change: (inout Access) -> Void) -> Access {
    var access = Access()
    change(&access)
    return access
  }

  private func text(_ path: String, _ access: Access) throws -> String {
    let page = try Fetcher(version: "1", access: access).page(at: .url(TestServer.address(path)))
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private func kind(_ address: String, _ reach: Reach) -> FetchError.Kind? {
    do {
      _ = try Fetcher(version: "1", access: access { $0.reach = reach }).page(at: .url(address))
      return nil
    } catch {
      return error.kind
    }
  }

  /// The server repeats what it was shown; the page hides it, by as many stars.
  @Test func secretsAreShownToTheSiteAndHiddenInItsPage() throws {
    let access = access {
      $0.secrets.headers = ["Authorization: Bearer tok-123456"]
      $0.secrets.cookie = "session=cook-123456"
    }
    let text = try text("/shown", access)
    #expect(text.contains("authorization=\(String(repeating: "*", count: 17)) "))
    #expect(text.contains("cookie=session=*********** "))
    #expect(!text.contains("tok-123456") && !text.contains("cook-123456"))
    #expect(try self.text("/let-in", access).contains("welcome"))
  }

  @Test func userAndJarAndNetrcLetIn() throws {
    #expect(try text("/basic", access { $0.secrets.user = "anna:secret-1" }).contains("welcome"))
    let folder = FileManager.default.temporaryDirectory
    let jar = folder.appendingPathComponent("jar-\(UUID().uuidString)")
    let line = ["127.0.0.1", "FALSE", "/", "FALSE", "0", "session", "cook-123456"]
    let other = ["other.example", "FALSE", "/", "FALSE", "0", "session", "wrong"]
    let text =
      "# Netscape HTTP Cookie File\n"
      + [line, other].map { $0.joined(separator: "\t") + "\n" }
      .joined()
    try Data(text.utf8).write(to: jar)
    #expect(
      try self.text("/let-in-by-cookie", access { $0.cookieJar = jar.path }).contains("welcome"))
    #expect(try Data(contentsOf: jar) == Data(text.utf8))
    let netrc = folder.appendingPathComponent("netrc-\(UUID().uuidString)")
    try Data("machine 127.0.0.1 login anna password secret-1\n".utf8).write(to: netrc)
    #expect(try self.text("/basic", access { $0.netrc = .file(netrc.path) }).contains("welcome"))
    #expect(throws: FetchError.self) { try self.text("/basic", Access()) }
  }

  /// `localhost` is another site than `127.0.0.1`, and so is another port.
  @Test func nothingFollowsToAnotherSite() throws {
    let access = access {
      $0.secrets.headers = ["X-Api-Key: key-123456"]
      $0.secrets.cookie = "session=cook-123456"
      $0.secrets.user = "anna:secret-1"
    }
    let port = try TestServer.shared.get().port
    let away = try text("/to?http://localhost:\(port)/shown", access)
    #expect(away.contains("authorization=None") && away.contains("cookie=None"))
    #expect(away.contains("key=None"))
    let here = try text("/to?/shown", access)
    #expect(!here.contains("authorization=None") && !here.contains("key=None"))
    let back = try text(
      "/to?http://localhost:\(port)/to?http://127.0.0.1:\(port)/shown", access)
    #expect(!back.contains("key=None"))
  }

  @Test func originsThatTrustEachOther() throws {
    func trusts(_ first: String, _ second: String) throws -> Bool {
      try #require(WebAddress.origin(of: first)).trusts(#require(WebAddress.origin(of: second)))
    }
    #expect(try trusts("http://example.org/a", "https://EXAMPLE.org/b"))
    #expect(try !trusts("https://example.org/", "http://example.org/"))
    #expect(try !trusts("https://example.org/", "https://example.org:8443/"))
    #expect(try !trusts("https://example.org/", "https://www.example.org/"))
    #expect(try !trusts("https://example.org/", "https://example.org.evil.example/"))
  }

  @Test func errorsAndAddressesHideSecrets() throws {
    let access = access { $0.secrets.headers = ["X-Key: key-123456"] }
    let page = try Fetcher(version: "1", access: access).page(
      at: .url(TestServer.address("/to?/ok?key-123456")))
    #expect(!page.address.contains("key-123456"))
    #expect(!page.redirects.joined().contains("key-123456"))
    let error = try #require(throws: FetchError.self) {
      try Fetcher(version: "1", access: access).page(
        at: .url(TestServer.address("/to?ftp://example.org/key-123456")))
    }
    #expect(!error.detail.contains("key-123456") && !error.address.contains("key-123456"))
  }

  @Test func publicOnlyRefusesThisMachine() throws {
    let port = try TestServer.shared.get().port
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"] {
      #expect(kind("http://\(host):\(port)/ok", .publicOnly) == .notPublic, "\(host)")
    }
    #expect(kind("http://127.0.0.1:\(port)/ok", .anywhere) == nil)
    #expect(kind("http://127.0.0.1:\(port)/ok", .likeTheFirst) == nil)
    // From a private site, redirects may lead to private ones.
    #expect(kind("http://127.0.0.1:\(port)/to?http://localhost:\(port)/ok", .likeTheFirst) == nil)
  }

  /// From a public site, a redirect to a private one is refused at the door.
  @Test func theDoorRemembersTheFirstSite() {
    for (first, isStrict) in [([1, 1, 1, 1], true), ([10, 0, 0, 1], false)] as [([UInt8], Bool)] {
      let door = SocketDoor(access { $0.reach = .likeTheFirst })
      #expect(door.allows(SocketPlace(address: first, port: 80)))
      door.isRedirected = true
      #expect(door.allows(SocketPlace(address: [169, 254, 169, 254], port: 80)) != isStrict)
      #expect(door.allows(SocketPlace(address: [8, 8, 8, 8], port: 80)))
    }
  }

  @Test func base64IsThatOfFoundation() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 91 + count) }
      #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
    }
  }
}
