import FormModel
import TestSupport
import Testing

/// What the style sheets of a page hide, as browsers weigh them.
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
    ".b{display:/* why */none}", "<!-- .b{display:none} -->", ".b{display:none", "*{display:none}",
    ".b{content:'}';display:none}", ".b{background:url(a;b);display:none}", "@x{} .b{display:none}",
    ".\\62{display:none}", "#\\63 {display:none}", "p:has(.b){display:none}",
    ".b{display:block} .b:nth-child(odd){display:none}", ".b:nth-of-type(-n+1){display:none}",
    ".b:first-child:last-child{display:none}", "p:not(.z) > .b{display:none}",
    ".b:not(.x,.y){display:none}", ":is(.x,.b){display:none}", ":where(.b){display:none}",
    ".b:not(:hover){display:none}", ".b:not(:checked){display:none}", "input:enabled{display:none}",
  ])
  func hides(css: String) throws {
    #expect(try !isVisible(css))
  }

  @Test(arguments: [
    ".b:hover{display:none}", ".z .b{display:none}", "form > .b{display:none}",
    ".b + p{display:none}", ".b::before{display:none}", "p:has(.z){display:none}",
    "@media print{.b{display:none}}", ".b{display:none} input.b{display:block}",
    ".b{display:none} .b{display:inline}", "#c{display:block} .b{display:none}", ".B{display:none}",
    ".b{display:nothing}", ".b{display:none\\9}", ".b,:-moz-old{display:none}",
    ".b{display:none!important} #c{display:block!important}", ".b:nth-child(2){display:none}",
    "p:empty{display:none}", ".b:disabled{display:none}", "{{{", "}}}", ".b{", "@media{", "/*",
    ".b{display:", "", "}.b{display:none}", ".b{--x:{display:none}}", ".b:invalid{display:none}",
  ])
  func leavesInSight(css: String) throws {
    #expect(try isVisible(css))
  }

  @Test(arguments: [
    ("[id=c]", true), ("[data-k]", true), ("[data-k='A b-c']", true), ("[data-k='a B-C' i]", true),
    ("[data-k~=b-c]", true), ("[data-k~=b]", false), ("[data-k^=A]", true), ("[data-k^=b]", false),
    ("[data-k$=c]", true), ("[data-k*='b-']", true), ("[data-k*='']", false), ("[lang|=fr]", true),
    ("[lang|=f]", false), ("[_ng-x]", true), ("[_ng-y]", false), ("[type=TEXT]", true),
  ])
  func attributes(selector: String, hides: Bool) throws {
    let body = "<input id=c type=text data-k='A b-c' lang=fr-CH _ng-x>"
    #expect(try isVisible(selector + "{display:none}", body) != hides)
  }

  /// The nearer `.b` is no child of an `.a`; the outer one is.
  @Test(arguments: [
    (".a > .b .c", true), (".a > .b > .c", false), ("i + p .c", true), ("i ~ p .c", true),
    ("u + p .c", false), ("u ~ p .c", true), (".a > .b > p .b > .c", true), ("u ~ .c", false),
  ])
  func combinators(selector: String, hides: Bool) throws {
    let body =
      "<div class=a><div class=b><u></u><i></i><p><span class=b><input id=c class=c></span></p></div></div>"
    #expect(try isVisible(selector + "{display:none}", body) != hides)
  }

  @Test(arguments: [
    ("@media (min-width:768px){.b{display:none}}", true),
    ("@media screen and (max-width:1279.98px){.b{display:none}}", false),
    ("@media only screen and (min-width:80em){.b{display:none}}", true),
    ("@media (width >= 1280px) and (400px <= height < 1024px){.b{display:none}}", false),
    ("@media (400px<=width<=1280px){.b{display:none}}", true),
    ("@media not all and (min-width:2000px){.b{display:none}}", true),
    ("@media not (min-width:2000px){.b{display:none}}", true),
    ("@media print, (orientation:landscape){.b{display:none}}", true),
    ("@media (min-width:1px) or (min-width:9999px){.b{display:none}}", true),
    ("@media (unheard-of:1px){.b{display:none}}", false),
    ("@media not (unheard-of:1px){.b{display:none}}", false),
    ("@media (prefers-reduced-motion:reduce){.b{display:none}}", false),
    ("@media (hover) and (pointer:fine){.b{display:none}}", true),
    ("@supports (display:grid){.b{display:none}}", true),
    ("@supports not (display:grid){.b{display:none}}", false),
    ("@supports (-moz-appearance:none){.b{display:none}}", false),
    ("@layer u{.b{display:none}}", true),
    ("@layer u{.b{display:none}} .b{display:block}", false),
    ("@layer u{.b{display:none!important}} .b{display:block!important}", true),
    ("@layer u, v; @layer v{.b{display:none}} @layer u{.b{display:block}}", true),
    ("@layer u{.b{display:none} @layer v{.b{display:block}}}", true),
    (".a{.b{display:none}}", true), (".a{& > .b{display:none}}", true),
    (".a{color:red;&.z .b{display:none}}", false), ("p{&.a{.b{display:none}}}", true),
    (".b{@media (min-width:1px){display:none}}", true), (".z{.b{display:none}}", false),
    (".b{.q{color:red} display:none}", true), ("@container (width>1px){.b{display:none}}", false),
    ("@media (min-width:1px){@supports (a:b){@layer x{.b{display:none}}}}", true),
  ])
  func blocks(css: String, hides: Bool) throws {
    #expect(try isVisible(css) != hides)
  }

  @Test func bootstrapShowsAgainOnWideScreens() throws {
    let css =
      ".d-none{display:none!important}@media (min-width:768px){.d-md-block{display:block!important}}"
    let body = "<div class='d-none d-md-block'><label>Nom<input id=c></label></div>"
    #expect(try isVisible(css, body))
    for html in [body, "<style>\(css)</style>\(body)"] {
      #expect(try Reading.page("<form>\(html)</form>").controls[0].notAskedBecause == nil)
    }
    #expect(try Reading.page("<div class=d-none><input></div>").controls[0].notAskedBecause != nil)
  }

  @Test(arguments: [
    (".b{display:none}", "<input id=c class=b style='display:block'>", true),
    (".b{display:none!important}", "<input id=c class=b style='display:block'>", false),
    (".b{display:none!important}", "<input id=c class=b style='display:block!important'>", true),
    ("", "<input id=c style='color:red;DISPLAY:none'>", false),
    (".f{display:flex}", "<div class=f hidden><input id=c></div>", true),
    ("", "<div hidden><input id=c></div>", false),
    (".f{display:none}", "<div class=f hidden><input id=c></div>", false),
    ("", "<div popover><input id=c></div>", false),
    ("div{display:block}", "<div popover><input id=c></div>", true),
    ("", "<dialog><input id=c></dialog>", false),
    ("", "<dialog open><input id=c></dialog>", true),
    ("dialog{display:block}", "<dialog><input id=c></dialog>", true),
    ("", "<datalist><input id=c></datalist>", false),
    ("div{visibility:hidden}", "<div><input id=c style='visibility:visible'></div>", true),
    ("div{visibility:hidden}", "<div><input id=c style='visibility:inherit'></div>", false),
    ("div{visibility:hidden}i{visibility:visible}", "<div><i><input id=c></i></div>", true),
    (
      "div{display:none}", "<div><input id=c style='display:block;visibility:visible'></div>", false
    ),
  ])
  func attributeAndSheet(css: String, body: String, isSeen: Bool) throws {
    #expect(try isVisible(css, body) == isSeen)
  }

  @Test(arguments: [
    ("media=print", true), ("media='(max-width: 600px)'", true), ("media=screen", false),
    ("type=text/less", true), ("type=text/css", false),
  ])
  func sheetsForOtherUses(attribute: String, isSeen: Bool) throws {
    let page = try Reading.page("<style \(attribute)>input{display:none}</style><input>")
    #expect(page.controls[0].isVisible == isSeen)
  }

  @Test func aBoxOutOfTheWindowWithATellingNameIsAHoneypot() throws {
    let page = try Reading.page(
      "<style>.x{position:absolute;left:-9999px}</style><form><label>Ville<input></label><div class=x><label>Site<input name=url2></label></div></form>"
    )
    #expect(page.questions.map(\.wording) == ["Ville"])
  }

  static let hostile: [String: String] = [
    "deep page": String(repeating: "<div class=c1>", count: 5_000)
      + "<style>" + (0..<4_000).map { "div .c\($0){display:none}" }.joined() + "</style>",
    "deep rules": "<style>" + String(repeating: ".a{", count: 100_000) + "</style>",
    "deep lists": "<style>" + String(repeating: ":not(", count: 100_000) + "</style>",
    "deep conditions": "<style>@media " + String(repeating: "(", count: 100_000) + "</style>",
    "deep denials": "<style>@supports " + String(repeating: "not ", count: 100_000) + "{}</style>",
    "open comment": "<style>" + String(repeating: "/*", count: 100_000) + "</style>",
    "open strings": "<style>" + String(repeating: "a{b:'", count: 50_000) + "</style>",
    "long selector": "<style>" + String(repeating: "p ", count: 100_000) + "{display:none}</style>",
    "many layers": "<style>" + (0..<20_000).map { "@layer a\($0).b;" }.joined() + "</style>",
    "huge numbers": "<style>p:nth-child(99999999999n+9){display:none}"
      + ".b:nth-child(-9223372036854775808n){display:none}@media(min-width:1e999px){a{}}</style>",
    "everything in everything": "<style>:has(:has(*)) *{display:none}</style>"
      + String(repeating: "<p>", count: 5_000),
    "siblings": "<style>p ~ i ~ p ~ b{display:none}</style>"
      + String(repeating: "<p></p><i></i>", count: 10_000) + "<b></b>",
  ]

  @Test(arguments: hostile.keys.sorted())
  func hostileSheetsAreReadInTime(name: String) throws {
    let page = try Reading.page(try #require(Self.hostile[name]) + "<input>")
    #expect(page.controls.count == 1)
  }
}
