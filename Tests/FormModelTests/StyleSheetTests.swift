import FormModel
import TestSupport
import Testing

/// What the style sheets of a page hide.
@Suite struct StyleSheetTests {
  private func isVisible(
    _ css: String, _ body: String = "<p class=a><input id=c class=b name=n></p>"
  ) throws -> Bool {
    let page = try Reading.page("<style>\(css)</style><form>\(body)</form>")
    return try #require(page.controls.first { $0.id == "c" }).isVisible
  }

  @Test(arguments: [
    "input { display: none }", ".b{display:none}", "#c{display:none}", "[name=n]{display:none}",
    "p input{display:none}", "p > .b{display:none}", "h1, .b { display : NONE !important }",
    ".a{display:none}", ".b{visibility:hidden}", "/* x { */ .b{display:none}",
    "@import 'x.css'; .b{display:none}", "@media print{.b{color:red}} .b{display:none}",
  ])
  func hides(css: String) throws {
    #expect(try !isVisible(css))
  }

  @Test(arguments: [
    ".b:hover{display:none}", ".z .b{display:none}", "form > .b{display:none}",
    ".b + p{display:none}",
    "@media print{.b{display:none}}", ".b{display:none} input.b{display:block}",
    ".b{display:none} .b{display:inline}", "#c{display:block} .b{display:none}", ".B{display:none}",
    "{{{", "}}}", ".b{", "@media{", "/*", ".b{display:", "",
  ])
  func leavesInSight(css: String) throws {
    #expect(try isVisible(css))
  }

  @Test func theAttributeHasTheLastWord() throws {
    #expect(try isVisible(".b{display:none}", "<input id=c class=b style='display:block'>"))
  }

  @Test func aBoxOutOfTheWindowWithATellingNameIsAHoneypot() throws {
    let page = try Reading.page(
      "<style>.x{position:absolute;left:-9999px}</style><form><label>Ville<input></label><div class=x><label>Site<input name=url2></label></div></form>"
    )
    #expect(page.questions.map(\.wording) == ["Ville"])
  }

  @Test func manyRulesAndDeepPagesAreReadInTime() throws {
    let rules = (0..<4_000).map { "div .c\($0){display:none}" }.joined()
    let html =
      "<style>\(rules)</style>" + String(repeating: "<div class=c1>", count: 5_000) + "<input>"
    #expect(try Reading.page(html).controls.count == 1)
  }
}
