import FormModel
import TestSupport
import Testing

/// How far the first question is from the home page.
@Suite struct ClickPathTests {
  private static let form = "<form method=post><label for=n>Nom</label><input id=n></form>"

  private func clicks(_ pages: [(address: String, html: String)], home: Int?) throws -> Clicks {
    let read = try pages.map { try Reading.page($0.html, address: $0.address) }
    return Journey(name: "test", pages: read, home: home).clicks
  }

  @Test func countsLinks() throws {
    let pages = [
      ("https://a.example/", "<a href='/aide?x=1'>Aide</a>"),
      ("https://a.example/aide", "<a href='demarche.html#debut'>Commencer</a>"),
      ("https://a.example/demarche.html", Self.form),
    ]
    #expect(try clicks(pages, home: 0) == .count(2))
  }

  @Test func takesTheShortestWay() throws {
    let pages = [
      ("home.html", "<a href='long.html'>…</a><a href='./sub/../form.html'>…</a>"),
      ("long.html", "<a href='form.html'>…</a>"), ("form.html", Self.form),
    ]
    #expect(try clicks(pages, home: 0) == .count(1))
  }

  @Test func followsTheButtonOfAForm() throws {
    let pages = [
      ("home.html", "<form action='form.html'><button>Commencer</button></form>"),
      ("form.html", Self.form),
    ]
    #expect(try clicks(pages, home: 0) == .count(1))
  }

  @Test(arguments: ["", "./", "../", "/srv/"])
  func countsAlikeHoweverFilesAreNamed(folder: String) throws {
    let pages = [
      (folder + "home.html", "<a href='form.html'>…</a>"), (folder + "form.html", Self.form),
    ]
    #expect(try clicks(pages, home: 0) == .count(1))
  }

  @Test func followsFilesOfPagesThatHaveAddresses() throws {
    var pages = try [
      Reading.page("<a href='form.html'>…</a>", address: "saved/home.html"),
      Reading.page(Self.form, address: "https://a.example/form"),
    ]
    pages[1].source = "saved/form.html"
    #expect(Journey(name: "test", pages: pages, home: 0).clicks == .count(1))
  }

  @Test func tellsWhenThereIsNoWay() throws {
    let pages = [
      ("home.html", "<a href='https://elsewhere.example/'>…</a>"), ("form.html", Self.form),
    ]
    #expect(try clicks(pages, home: 0) == .noWay)
  }

  @Test func cannotTellWithoutHomeOrQuestion() throws {
    #expect(try clicks([("form.html", Self.form)], home: nil) == .undecided)
    #expect(try clicks([("home.html", "<p>Rien</p>")], home: 0) == .undecided)
  }

  @Test(arguments: [
    ("https://a.example/x/y.html", "../z.html?q#f", "https://a.example/z.html"),
    ("https://a.example/x/", "//b.example/c", "https://b.example/c"),
    ("https://a.example", "page", "https://a.example/page"),
    ("folder/a.html", "b.html", "folder/b.html"), ("a.html", "#top", "a.html"),
    ("../folder/a.html", "b.html", "../folder/b.html"), ("../a.html", "../b.html", "../../b.html"),
    ("/a.html", "../b.html", "/b.html"),
    ("a.html", "mailto:x@y.example", "mailto:x@y.example"),
  ])
  func resolvesAddresses(base: String, link: String, expected: String) {
    #expect(PageAddress(base).resolving(link).path == expected)
  }
}
