import TestSupport
import Testing

@testable import Crawling

/// What `robots.txt` lets this program visit (RFC 9309), case by case.
@Suite struct RobotsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let path: String
    let isAllowed: Bool
    var why = ""

    init(_ file: String, _ path: String, _ isAllowed: Bool, _ why: String = "") {
      (self.file, self.path, self.isAllowed, self.why) = (file, path, isAllowed, why)
    }

    var testDescription: String { "\(path) of \(file.replacing("\n", with: " | ")) \(why)" }
  }

  private static func everybody(_ rules: String...) -> String {
    "User-agent: *\n" + rules.joined(separator: "\n") + "\n"
  }

  static let paths: [Case] = [
    // Nothing asked.
    Case("", "/a", true), Case("\n\n", "/a", true), Case("nonsense\n<html>", "/a", true),
    Case("Disallow: /", "/a", true, "a rule before any group is for nobody"),
    Case(everybody("Disallow:"), "/a", true), Case(everybody("Allow:"), "/a", true),
    Case(everybody(), "/a", true),
    // Prefixes.
    Case(everybody("Disallow: /"), "/", false), Case(everybody("Disallow: /"), "/a?b", false),
    Case(everybody("Disallow: /a"), "/abc", false), Case(everybody("Disallow: /a/"), "/a", true),
    Case(everybody("Disallow: /a/"), "/a/b", false), Case(everybody("Disallow: /a"), "/A", true),
    Case(everybody("Disallow: /a"), "/b/a", true), Case(everybody("disallow:/a"), "/a", false),
    Case(everybody("  Disallow :  /a  "), "/a", false),
    Case(everybody("Disallow: /a # not this"), "/a", false),
    Case(everybody("Disallow: /a#b"), "/a", false),
    Case(everybody("Disallow: /"), "/robots.txt", true),
    Case(everybody("Disallow: /"), "", false, "an empty path is the root"),
    // The longest match wins; Allow wins ties.
    Case(everybody("Allow: /p", "Disallow: /"), "/page", true),
    Case(everybody("Disallow: /", "Allow: /p"), "/page", true),
    Case(everybody("Allow: /folder", "Disallow: /folder"), "/folder/page", true),
    Case(everybody("Disallow: /folder", "Allow: /folder"), "/folder/page", true),
    Case(everybody("Allow: /page", "Disallow: /*.htm"), "/page.htm", false),
    Case(everybody("Allow: /page", "Disallow: /*.ph"), "/page.php5", true),
    Case(everybody("Allow: /$", "Disallow: /"), "/", true),
    Case(everybody("Allow: /$", "Disallow: /"), "/page.htm", false),
    Case(everybody("Disallow: /x", "Allow: /x/page.html"), "/x/page.html", true),
    Case(everybody("Disallow: /x", "Allow: /x/page.html"), "/x/other", false),
    Case(everybody("Disallow: /a*c", "Allow: /abc"), "/abc", true),
    // Wildcards.
    Case(everybody("Disallow: /*"), "/a", false), Case(everybody("Disallow: *"), "/a", false),
    Case(everybody("Disallow: /*.php"), "/index.php", false),
    Case(everybody("Disallow: /*.php"), "/folder/any.php.file.html", false),
    Case(everybody("Disallow: /*.php"), "/windows.PHP", true),
    Case(everybody("Disallow: /*.php$"), "/a.php", false),
    Case(everybody("Disallow: /*.php$"), "/a.php?x", true),
    Case(everybody("Disallow: /*.php$"), "/a.php/", true),
    Case(everybody("Disallow: /*.php$"), "/a.php.php", false, "the star gives back"),
    Case(everybody("Disallow: /fish*.php"), "/fishheads/catfish.php?parameters", false),
    Case(everybody("Disallow: /fish*.php"), "/Fish.PHP", true),
    Case(everybody("Disallow: /a**b"), "/axxb", false),
    Case(everybody("Disallow: /a*"), "/a", false),
    Case(everybody("Disallow: /a$b"), "/a$b", false, "in the middle it is a letter"),
    Case(everybody("Disallow: /a$b"), "/a%24b", false),
    Case(everybody("Disallow: /a$b"), "/a", true),
    Case(everybody("Disallow: /a%24b$"), "/a$b", false),
    Case(everybody("Disallow: /a$$"), "/a$", false), Case(everybody("Disallow: /a$$"), "/a", true),
    Case(everybody("Disallow: /$"), "/a", true), Case(everybody("Disallow: $"), "/", true),
    Case(everybody("Disallow: *$"), "/any", false),
    Case(everybody("Disallow: /*?"), "/a?b=c", false), Case(everybody("Disallow: /*?"), "/a", true),
    Case(everybody("Disallow: /a?b"), "/a?b=1", false),
    Case(everybody("Disallow: /a.b"), "/aXb", true, "a point is no wildcard"),
    // Octets.
    Case(everybody("Disallow: /foo/bar/ツ"), "/foo/bar/%E3%83%84", false),
    Case(everybody("Disallow: /foo/bar/%E3%83%84"), "/foo/bar/ツ", false),
    Case(everybody("Disallow: /foo/bar/%62%61%7A"), "/foo/bar/baz", false),
    Case(everybody("Disallow: /%7ejoe/"), "/~joe/", false),
    Case(everybody("Disallow: /a%3cd.html"), "/a%3Cd.html", false),
    Case(everybody("Disallow: /a%2fb"), "/a/b", true, "an encoded slash is no slash"),
    Case(everybody("Disallow: /a%2Fb"), "/a%2fb", false),
    Case(everybody("Disallow: /path/file-with-a-%2A.html"), "/path/file-with-a-*.html", false),
    Case(everybody("Disallow: /path/file-with-a-%2A.html"), "/path/file-with-a-b.html", true),
    Case(everybody("Disallow: /path/foo-%24"), "/path/foo-$", false),
    Case(everybody("Disallow: /100%"), "/100%", false, "a percent sign alone"),
    Case(everybody("Disallow: /a%zz"), "/a%zz", false),
    // Lines.
    Case("User-agent: *\r\nDisallow: /a\r\n", "/a", false),
    Case("User-agent: *\rDisallow: /a\r", "/a", false),
    Case("\u{FEFF}User-agent: *\nDisallow: /a\n", "/a", false),
    Case("# words\nUser-agent: * # all\n\n\nDisallow: /a", "/a", false, "empty lines end no group"),
    Case("User-agent: *\nSitemap: https://example.org/s\nDisallow: /a", "/a", false),
    Case("User-agent: *\nNoindex: /x\nDisallow: /a", "/a", false),
    Case("User-agent: *\nDisallow /a", "/a", true, "no colon, no rule"),
    Case("User-agent *\nDisallow: /a", "/a", true),
  ]

  static let groups: [Case] = [
    Case("User-agent: formaudit\nDisallow: /a", "/a", false),
    Case("User-agent: FormAudit\nDisallow: /a", "/a", false),
    Case("USER-AGENT: formaudit/2.1\nDisallow: /a", "/a", false, "a version is no part"),
    Case("User-agent: formaudit bot\nDisallow: /a", "/a", false),
    Case("User-agent: form\nDisallow: /a", "/a", true, "the beginning is another product"),
    Case("User-agent: formaudit-images\nDisallow: /a", "/a", true),
    Case("User-agent: other\nDisallow: /a", "/a", true),
    Case("User-agent: *\nDisallow: /\nUser-agent: formaudit\nDisallow: /a", "/b", true),
    Case("User-agent: formaudit\nDisallow:\nUser-agent: *\nDisallow: /", "/b", true),
    Case("User-agent: *\nDisallow: /\nUser-agent: formaudit", "/b", true, "a group without rules"),
    Case("User-agent: other\nUser-agent: formaudit\nDisallow: /a", "/a", false),
    Case("User-agent: formaudit\nUser-agent: other\nDisallow: /a", "/a", false),
    Case(
      "User-agent: formaudit\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: formaudit\nDisallow: /c",
      "/c", false, "groups of one product are one"),
    Case(
      "User-agent: formaudit\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: formaudit\nDisallow: /c",
      "/b", true),
    Case(
      "User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: *\nDisallow: /c", "/a",
      false),
    Case(
      "User-agent: x\nSitemap: /s\nUser-agent: formaudit\nDisallow: /a", "/a", false,
      "other lines end no list of names"),
    Case("User-agent: x\nCrawl-delay: 1\nUser-agent: formaudit\nDisallow: /a", "/a", false),
    Case("User-agent: **\nDisallow: /a", "/a", true),
    Case("User-agent:\nDisallow: /a", "/a", true),
    Case("User-agent: * formaudit\nDisallow: /a", "/a", false),
  ]

  @Test(arguments: paths + groups) func isAllowed(_ sample: Case) {
    let robots = RobotsFile(reading: Array(sample.file.utf8), for: "formaudit")
    #expect(robots.allows(path: sample.path) == sample.isAllowed)
  }

  @Test func thereAreEnoughCases() { #expect(Self.paths.count + Self.groups.count >= 60) }

  @Test(
    arguments: [
      ("User-agent: *\nCrawl-delay: 10\nUser-agent: formaudit\nDisallow: /a", nil),
      ("User-agent: formaudit\nCrawl-delay: 2.5", 2.5),
      ("User-agent: *\nCrawl-delay: 10", 10), ("User-agent: other\nCrawl-delay: 10", nil),
      ("User-agent: *\nCrawl-delay: 86400", 3_600), ("User-agent: *\nCrawl-delay: -1", nil),
      ("User-agent: *\nCrawl-delay: soon", nil), ("User-agent: *\nCrawl-delay: nan", nil),
      ("User-agent: *\nCrawl-delay: 1\nCrawl-delay: 9", 1),
      ("Crawl-delay: 10\nUser-agent: *\nDisallow: /a", nil),
    ] as [(String, Double?)])
  func theDelayIsThatOfItsGroup(file: String, delay: Double?) {
    #expect(RobotsFile(reading: Array(file.utf8), for: "formaudit").crawlDelay == delay)
  }

  @Test func siteMapsAreForEverybody() {
    let file =
      "Sitemap: https://a.example/1.xml\nUser-agent: other\nDisallow: /\nsitemap:https://a.example/2.xml #x"
    #expect(
      RobotsFile(reading: Array(file.utf8), for: "formaudit").sitemaps
        == ["https://a.example/1.xml", "https://a.example/2.xml"])
  }

  @Test func onlyTheFirstHalfMegabyteCounts() {
    let long = Self.everybody("Disallow: /a") + String(repeating: "# words\n", count: 70_000)
    let robots = RobotsFile(reading: Array((long + "Disallow: /b\n").utf8), for: "formaudit")
    #expect(!robots.allows(path: "/a"))
    #expect(robots.allows(path: "/b"))
  }

  /// A hundred stars against a long path cost what one costs.
  @Test func starsAreTriedOnce() {
    func seconds(_ stars: Int) -> Double {
      let pattern = RobotsPattern("/" + String(repeating: "*a", count: stars) + "*b$")
      let path = Array(("/" + String(repeating: "a", count: 20_000)).utf8)
      return ProcessorTime.seconds { #expect(!pattern.matches(path)) }
    }
    #expect(seconds(400) < 12 * max(seconds(1), 1e-5))
  }

  /// Two ways of looking at it: the scan, and every way to share the path out among the stars.
  @Test func thePatternIsWhatItsDefinitionSays() {
    var generator = SeededGenerator(seed: 9309)
    func word(_ letters: [Character], _ most: Int) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "a"
        })
    }
    for _ in 0..<4_000 {
      let pattern = "/" + word(["a", "b", "*", "$", "/"], 7)
      let path = "/" + word(["a", "b", "/"], 8)
      let found = RobotsPattern(pattern).matches(Array(path.utf8))
      #expect(found == Self.isMatch(Array(pattern), Array(path)), "\(pattern) \(path)")
    }
  }

  private static func isMatch(_ pattern: [Character], _ path: [Character]) -> Bool {
    guard let first = pattern.first else { return true }
    if pattern == ["$"] { return path.isEmpty }
    let rest = Array(pattern.dropFirst())
    if first == "*" {
      return (0...path.count).contains { isMatch(rest, Array(path.dropFirst($0))) }
    }
    return path.first == first && isMatch(rest, Array(path.dropFirst()))
  }
}
