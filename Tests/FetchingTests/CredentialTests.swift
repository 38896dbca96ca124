import Fetching
import Testing

/// User names and passwords in addresses, however people write them.
@Suite struct CredentialTests {
  static let secret = "s3cret"

  /// Ways to write an address with a password.
  static let addresses: [String] = ["https://", "HTTP://", "//", "ftp://", ""].flatMap { scheme in
    ["bob:\(secret)", "bob:\(secret)/x", "bob:a@\(secret)", "bob:\(secret)?#", "é:\(secret) y"]
      .flatMap {
        login in
        ["h.example", "h.example:8080/p?q=1#f", "[::1]/"].map { scheme + login + "@" + $0 }
      }
  }.filter { !($0.hasPrefix("bob:s3cret/") || $0.hasPrefix("bob:s3cret?")) }

  @Test(arguments: addresses) func noPasswordIsLeft(address: String) {
    let masked = Credentials.masked(in: address)
    #expect(!masked.contains(Self.secret), "\(masked)")
    #expect(masked.contains("***@"))
    #expect(Credentials.masked(in: masked) == masked)
  }

  @Test(arguments: [
    "https://h.example/a@b", "page.html", "a/b@c:d.html", "https://h.example:8080/?mail=x@y.z",
    "-", "", "https://[::1]:80/@", "mail@h.html", "http://h.example?x:y@z",
  ])
  func addressesWithoutAreLeftAlone(address: String) {
    #expect(Credentials.masked(in: address) == address)
  }

  @Test func everyAddressOfASentenceIsMasked() {
    #expect(
      Credentials.maskedEverywhere(in: "“https://a:b@h/x” and http://c:d@i, not c@d")
        == "“https://***@h/x” and http://***@i, not c@d")
  }
}
