import Markup
import Testing

@Suite("An element tells what a reader may ask")
struct ElementTests {
  @Test("attributes")
  func attributes() throws {
    let input = try #require(
      try document("<input type=Email required data-x='1' CLASS='a b-c\td' Foo=2>").first(.input))
    #expect(input[.type] == "Email")
    #expect(input.value(of: .type, equals: "email"))
    #expect(!input.value(of: .type, equals: "emai"))
    #expect(!input.value(of: .type, equals: "emaim"))
    #expect(!input.value(of: .name, equals: ""))
    #expect(input[.required] == "")
    #expect(input.has(.required) && !input.has(.disabled))
    #expect(input[attribute: "DATA-X"] == "1")
    #expect(input[attribute: "data-y"] == nil)
    #expect(input.classes == ["a", "b-c", "d"])
    #expect(input.hasClass("a") && input.hasClass("b-c") && input.hasClass("d"))
    #expect(
      !input.hasClass("b") && !input.hasClass("") && !input.hasClass("A")
        && !input.hasClass("a b-c"))
    #expect(input.attributes.map(\.name) == ["type", "required", "data-x", "class", "foo"])
  }

  @Test("a sign that only looks like a letter with the fifth bit off is another sign")
  func asciiCase() throws {
    #expect(try document("<input type='@'>").first(.input)?.value(of: .type, equals: "`") == false)
  }

  @Test("relations")
  func relations() throws {
    let page = try document(
      "<body><div id=a>x<p id=b><i id=c></i></p>y<p id=d></p></div><div id=e></div>")
    let a = try #require(page.element(id: "a"))
    let c = try #require(page.element(id: "c"))
    let d = try #require(page.element(id: "d"))
    #expect(a.contains(c) && a.contains(d) && !a.contains(a) && !c.contains(a))
    #expect(c.ancestors.compactMap { $0[.id] } == ["b", "a"])
    #expect(a.children.compactMap { $0[.id] } == ["b", "d"])
    #expect(a.descendants.compactMap { $0[.id] } == ["b", "c", "d"])
    #expect(
      a.firstChild?[.id] == "b" && a.nextSibling?[.id] == "e" && d.nextSibling == nil
        && c.firstChild == nil)
    #expect(page.root?.parent == nil && page.root?.nextSibling == nil)
    #expect(page.maximumDepth == 5)
    #expect(try !document("<body><div id=a></div>").elements.contains(a))
    let contents = a.contents.map { node in
      switch node {
      case .element(let element): element.tag
      case .text(let run): "“\(run.string)”"
      }
    }
    #expect(contents == ["“x”", "p", "“y”", "p"])
  }

  @Test("text leaves out programs and templates, unless asked for them")
  func text() throws {
    let page = try document(
      "<div>a<b>b</b><script>c</script><style>d</style><template>e</template><!-- f -->g</div>")
    #expect(page.first(.div)?.text == "abg")
    #expect(page.first(.script)?.text == "c")
  }

  @Test("identifiers: the first element wins, templates do not count")
  func identifiers() throws {
    let page = try document("<template><p id=a></template><b id=a></b><i id=a></i><u id=''></u>")
    #expect(page.element(id: "a")?.name == .b)
    #expect(page.element(id: "A") == nil && page.element(id: "") == nil)
  }

  @Test(
    "selectors",
    arguments: [
      ("<p id=a><i name=x>", "#a > i:nth-of-type(1)"),
      ("<input id='j_idt:12' name=x>", "#j_idt\\:12"),
      ("<input id='1a' name=x>", "#\\31 a"),
      ("<input id='é.b' name=x>", "#é\\.b"),
      ("<input id='a b' name=x>", "html > body > input:nth-of-type(1)"),
      ("<i id=a></i><input id=a name=x>", "html > body > input:nth-of-type(1)"),
      (
        "<div><p></p></div><b></b><div><p><b></b></p><p><i></i><b name=x></b></p></div>",
        "html > body > div:nth-of-type(2) > p:nth-of-type(2) > b:nth-of-type(1)"
      ),
      ("<div><div><div></div></div></div><div name=x>", "html > body > div:nth-of-type(2)"),
      ("<x:y name=x>", "html > body > x\\:y:nth-of-type(1)"),
    ])
  func selectors(html: String, expected: String) throws {
    let page = try document("<html><head></head><body>\(html)")
    #expect(page.elements.first { $0[.name] == "x" }?.selector == expected)
  }

  @Test("ordinals in selectors are right in a page full of nested and repeated names")
  func ordinals() throws {
    var soup = TagSoup(seed: 11)
    let page = try document(soup.page(length: 3000))
    for element in page.elements {
      guard let parent = element.parent, let step = element.selector.split(separator: " ").last,
        step.contains("nth")
      else { continue }
      let same = parent.children.filter { $0.name == element.name }
      let ordinal = try #require(same.firstIndex(of: element)) + 1
      #expect(step.hasSuffix("(\(ordinal))"))
    }
  }

  @Test("snippets")
  func snippets() throws {
    let input = try #require(
      try document("<input type=text value='a \"b\" &amp; c\nd' required>").first(.input))
    #expect(
      input.snippet(limit: 200)
        == "<input type=\"text\" value=\"a &quot;b&quot; &amp; c d\" required>")
    #expect(input.snippet(limit: 10) == "<input ty…")
  }

  @Test("lines are those of the start tag in the page")
  func lines() throws {
    let page = try document(
      "<html>\n<head><title>a\n<b>\n</title></head>\n<body>\n<!-- \n -->\n<p\n class=a\n>t</p\n>"
        + "<form><form\nid=x\n><textarea>\n<\n</textarea><input\n name=y\n><script>\n</script><select>"
    )
    #expect(page.first(.p)?.line == 8)
    #expect(page.first(.textarea)?.line == 13)
    #expect(page.first(.input)?.line == 15)
    #expect(page.first(.select)?.line == 18)
  }

  @Test("known names have the number of their constant")
  func names() throws {
    #expect(
      Name("INPUT") == .input && Name("aria-labelledby") == .ariaLabelledby
        && Name("http-equiv") == .httpEquiv)
    #expect(
      Name("for") == .for && Name("aria-posinset") == .ariaPosinset && Name("x-y") == nil
        && Name("") == nil)
    let page = try document("<my-field my-attribute=1><input>")
    let own = try #require(page.elements.first { $0.tag == "my-field" })
    #expect(page.name("my-field") == own.name && page.name("absent") == nil)
    #expect(own[attribute: "my-attribute"] == "1")
  }
}
