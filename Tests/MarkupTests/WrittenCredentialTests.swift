import Testing

@testable import Markup

/// Passwords in the addresses of a page are told by nobody.
@Suite struct WrittenCredentialTests {
  @Test(arguments: [
    "<form action='https://ada:secret@example.org/a?b@c'>",
    "<form action=//ada:secret@example.org>",
    "<form action=\"https://ada:sec:ret@@example.org\">",
    "<form title='at https://secret@a.b:80/x'>",
    "<form onclick=\"go('ftp://ada:secret@example.org/a')\">",
    "<form style='a:url(//x:secret@y/z)'>",
  ])
  func aPasswordIsMasked(html: String) throws {
    let document = try Document(parsing: Array(html.utf8))
    let form = try #require(document.elements.first { $0.name == .form })
    let told =
      ["action", "title", "style", "onclick"].compactMap { form[attribute: $0] }
      + [form.snippet(limit: 300)]
    #expect(told.allSatisfy { !$0.contains("secret") })
    #expect(told.contains { $0.contains("***@") })
  }

  @Test(arguments: [
    "https://example.org/@ada/b", "https://example.org?a=b@c", "//@example.org", "ada@example.org",
    "https://cdn.example//npm@5/x", "a // b@c", "mailto:ada@example.org",
    "https://example.org/a//b@c",
  ])
  func whatIsNoPasswordStays(address: String) throws {
    let document = try Document(parsing: Array("<form action='\(address)'>".utf8))
    #expect(document.elements.first { $0.name == .form }?[.action] == address)
  }

  @Test func aPageOfSlashesIsReadInTime() {
    let pieces = ["://", "//a@", "://a:", "/"].map { String(repeating: $0, count: 200_000) }
    for piece in pieces { #expect(!WrittenCredentials.masked(Array(piece.utf8)).isEmpty) }
  }
}
