import Markup
import Testing

@Suite("The tree is the one browsers build")
struct StructureTests {
  @Test(
    "small pages",
    arguments: [
      ("<p>a<b>c</b>d", "(p “a” “d” (b “c”))"),
      ("<ul><li>a<li>b</ul>", "(ul (li “a”) (li “b”))"),
      ("<p>a<p>b", "(p “a”) (p “b”)"),
      (
        "<select><option>a<option selected>b</select>",
        "(select (option “a”) (option selected “b”))"
      ),
      ("<INPUT Type=TEXT NAME=a NAME=b>", "(input type=TEXT name=a)"),
      ("<p>a</body></html><input name=x>", "(p “a”) (input name=x)"),
      ("<div/>a</div><p>b", "(div “a”) (p “b”)"),
      ("<label>a<wbr>b</label><p>c", "(label “a” “b” (wbr)) (p “c”)"),
      ("<p>a &lt; b<c", "(p “a < b”)"),
      ("<p>1 < 2 <3", "(p “1 < 2 <3”)"),
      ("<p>a</>b</3>c<!x>d<? y>e", "(p “abcde”)"),
      ("<p>a<!-- b --!>c<!-->d<!--->e", "(p “acde”)"),
      (
        "<button @click=\"a > b\" :class='x' #y type=button>t</button>",
        "(button :class=x type=button “t”)"
      ),
      ("<p title=\"a\"b c/d=e =f>x", "(p title=a b c d=e “x”)"),
      ("<p>x<input name=a", "(p “x”)"),
      ("<p>x</p foo='>'>y", "“y” (p “x”)"),
      (
        "<x-a><template shadowrootmode=open><p>a<input name=b></template>c</x-a><p>d",
        "(x-a “c” (slot shadowrootmode=open (p “a” (input name=b)))) (p “d”)"
      ),
      (
        "<template><template shadowrootmode=open>a</template></template ><p>b",
        "(template (template shadowrootmode=open “a”)) (p “b”)"
      ),
      (
        "<x-a><TEMPLATE ShadowRootMode='closed'><template>a</template>b</TEMPLATE x></x-a>c",
        "“c” (x-a (slot shadowrootmode=closed “b” (template “a”)))"
      ),
      (
        "<x-a><template shadowmode=\"closed\">a</template></x-a>",
        "(x-a (slot shadowmode=closed “a”))"
      ),
      (
        "<template data-shadowrootmode=open>a</template>", "(template data-shadowrootmode=open “a”)"
      ),
    ])
  func smallPages(html: String, expected: String) throws {
    #expect(try body("<html><head></head><body>\(html)") == expected)
  }

  @Test(
    "what stands in a table and in no cell comes before it, rows outside a table are none",
    arguments: [
      (
        "<table><tr><td>a</td></tr><div>b</div><tr><td>c</td></tr></table>",
        "(div “b”) (table (tr (td “a”)) (tr (td “c”)))"
      ),
      ("<table>x<tr><td>a</table>", "“x” (table (tr (td “a”)))"),
      (
        "<p>1</p><table><tr><input name=a><input type=HIDDEN name=h><td>b</table><p>2</p>",
        "(p “1”) (input name=a) (table (tr (input type=HIDDEN name=h) (td “b”))) (p “2”)"
      ),
      (
        "<table><tr><td><table><b>x</b><tr><td>y</table></table>",
        "(table (tr (td (b “x”) (table (tr (td “y”))))))"
      ),
      ("<table><font><tr><td>a</font></table>", "(table (font (tr (td “a”))))"),
      ("<ol><tr hidden><td>a</td></tr><li>b</ol>", "(ol “a” (li “b”))"),
      ("<tr><td><form id=f><input></form><input>", "(form id=f (input)) (input)"),
    ])
  func tables(html: String, expected: String) throws {
    #expect(try body("<html><head></head><body>\(html)") == expected)
  }

  @Test("controls moved out of a table keep their forms")
  func ownersOfMovedControls() throws {
    let page = try document(
      "<form id=f><table><tr><td><input name=a></td></tr><div><input name=b></div></table></form>")
    let controls = page.elements.filter { $0.name == .input }
    #expect(controls.map { $0[.name] } == ["b", "a"])
    #expect(controls.allSatisfy { $0.formOwner?[.id] == "f" })
    #expect(controls.allSatisfy { $0.ancestors.contains { $0.name == .form } })
  }

  @Test(
    "what is text for a browser is no markup",
    arguments: [
      ("<textarea><input name=a></textarea>", "(textarea “<input name=a>”)"),
      ("<textarea>a &amp; b</TEXTAREA ><input>", "(textarea “a & b”) (input)"),
      ("<iframe><input>&amp;</iframe>", "(iframe “<input>&amp;”)"),
      ("<noembed><b></noembed>", "(noembed “<b>”)"),
      ("<textarea></textareas><input>", "(textarea “</textareas><input>”)"),
      ("<script>a</scripts><b></script><i>c</i>", "(script “a<\\scripts><b>”) (i “c”)"),
      (
        "<script><!-- <script> </script> --> b</script><i>c</i>",
        "(script “<!-- <script> <\\script> --> b”) (i “c”)"
      ),
      ("<script><!--> </script><i>c</i>", "(script “<!--> ”) (i “c”)"),
      ("<style>a</styles>b</style><i>c</i>", "(style “a<\\styles>b”) (i “c”)"),
      ("<svg><title><b>x</b></title></svg>", "(svg (title (b “x”)))"),
      ("<svg><textarea><input></svg>", "(svg (textarea (input)))"),
      ("<svg><![CDATA[<input>]]></svg>", "(svg)"),
      ("<xmp><form></xmp>", "(xmp “<form>”)"),
      ("<plaintext><form></plaintext>", "(plaintext “<form></plaintext>”)"),
    ])
  func rawText(html: String, expected: String) throws {
    #expect(try body("<html><head></head><body>\(html)") == expected)
  }

  @Test(
    "forms and lists of options",
    arguments: [
      ("<form id=a><form id=b><input></form><input></form>", "(form id=a (input)) (input)"),
      ("<form></form><form id=b></form>", "(form) (form id=b)"),
      ("<template><form></form></template><form id=b></form>", "(template (form)) (form id=b)"),
      ("<form><template><form></form></template></form>", "(form (template (form)))"),
      (
        "<select name=a><option>x<select name=b><option>y</select>",
        "(select name=a (option “x”)) (option “y”)"
      ),
      (
        "<form id=a><div></form><input></div><input name=b>",
        "(form id=a (div (input))) (input name=b)"
      ),
      (
        "<form id=a><table><tr><td></form><input></table><input name=b></form>",
        "(form id=a (table (tr (td (input)))) (input name=b))"
      ),
    ])
  func forms(html: String, expected: String) throws {
    #expect(try body("<html><head></head><body>\(html)") == expected)
  }

  @Test("a root tag that comes late still gives its attributes")
  func lateRoot() throws {
    let page = try document(
      "<meta charset=utf-8><html lang=fr class=x><body><html lang=en dir=ltr><p>a")
    #expect(page.root?[.lang] == "fr")
    #expect(page.root?[.dir] == "ltr")
    #expect(page.elements.filter { $0.name == .html }.count == 1)
  }

  @Test("comments are kept with their place, at most a thousand, each cut when it is long")
  func comments() throws {
    let page = try document(
      "<!-- saved from url=(0012)http://x --><p>a<!--"
        + String(repeating: "é", count: 1_000) + "-->" + String(repeating: "<!--c-->", count: 2_000)
    )
    #expect(page.comments.first?.text == " saved from url=(0012)http://x ")
    #expect(page.comments.first?.parentIndex == nil)
    #expect(page.comments.dropFirst().first?.text == String(repeating: "é", count: 250))
    let parent = try #require(page.comments.last?.parentIndex)
    guard case .element(let paragraph) = page.node(at: parent) else {
      Issue.record("a comment stands in an element")
      return
    }
    #expect(paragraph.name == .p)
    #expect(page.comments.count == 1_000)
  }
}
