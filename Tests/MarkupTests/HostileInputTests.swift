import Markup
import Testing

@Suite("Hostile pages are read or refused in a short time")
struct HostileInputTests {
  @Test(
    "no page at all",
    arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func empty(bytes: [UInt8]) {
    #expect(throws: MarkupError.empty) { try Document(parsing: bytes) }
  }

  @Test(
    "other files than text",
    arguments: [
      Array("%PDF-1.7 x".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
      (0..<5000).map { UInt8($0 * 7 % 32) },
      [UInt8](repeating: 0, count: 100),
    ])
  func binary(bytes: [UInt8]) {
    #expect { try Document(parsing: bytes) } throws: { error in
      guard case MarkupError.notText = error else { return false }
      return true
    }
  }

  @Test("100 000 nested elements", .timeLimit(.minutes(1)))
  func depth() throws {
    let count = 100_000
    let page = try document(
      String(repeating: "<div>", count: count) + "x" + String(repeating: "</div>", count: count))
    #expect(page.maximumDepth == count + 2)
    let last = try #require(page.elements.reversed().first)
    #expect(last.ancestors.reduce(0) { count, _ in count + 1 } == count + 1)
    #expect(page.root?.text == "x")
    #expect(last.selector.utf8.count < 3000)
  }

  @Test(
    "an attribute of a million characters, a tag of 100 000 attributes, a name of 100 000 letters",
    .timeLimit(.minutes(1)))
  func attributes() throws {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try document("<input value='\(long)'>").first(.input)?[.value] == long)
    let many = (0..<100_000).map { " a\($0)=1" }.joined()
    let page = try document("<input\(many)><b>x</b>")
    #expect(page.first(.input)?.attributes.count == 256)
    #expect(page.first(.b)?.text == "x")
    let name = String(repeating: "n", count: 100_000)
    #expect(
      try document("<\(name) \(name)=1><b \(name)=2 id=a>").element(id: "a")?.attributes.count == 1)
  }

  @Test(
    "end tags that match nothing, in deep nesting", .timeLimit(.minutes(1)),
    arguments: [
      ("<i>", "</b>"), ("<i>", "<body>"), ("<svg>", "</math>"), ("<a><b>", "</a>"),
      ("<form><div></form>", ""),
    ])
  func unmatched(opening: String, closing: String) {
    let html = String(repeating: opening, count: 20_000) + String(repeating: closing, count: 20_000)
    #expect { try document(html) } throws: { error in
      guard case MarkupError.tooComplex = error else { return false }
      return true
    }
  }

  @Test("more names than there are numbers", .timeLimit(.minutes(1)))
  func names() {
    let html = (0..<70_000).map { "<x\($0)>" }.joined()
    #expect { try document(html) } throws: { error in
      guard case MarkupError.tooComplex = error else { return false }
      return true
    }
  }

  @Test(
    "one piece over and over", .timeLimit(.minutes(1)),
    arguments: [
      "<", "&", "<!--", "<!x", "<?", "</", "<a b=\"", "<form>", "<select>", "<svg><desc>",
      "<template>", "<title>", "<script><!--<script>",
      "</body></html>", "<p id=a>", "<![CDATA[", "<table><td>", "\u{1}abcdefghijklm", "&#",
      "&aaaaaaaa", "<p/a/=", "]]>", "--!>",
    ])
  func repeated(piece: String) throws {
    let page = try document("<p>x</p>" + String(repeating: piece, count: 100_000))
    #expect(page.first(.p)?.text == "x")
  }

  @Test(
    "a million bytes that the declared encoding does not have", .timeLimit(.minutes(1)),
    arguments: ["shift_jis", "euc-kr", "utf-8"])
  func undecodable(charset: String) throws {
    let page = try Document(
      parsing: Array("<p>".utf8) + (0..<1_000_000).map { $0 % 8 == 0 ? 0xFF : 0x61 },
      charset: charset)
    let text = try #require(page.first(.p)?.text)
    #expect(text.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 125_000)
    #expect(text.unicodeScalars.filter { $0 == "a" }.count == 875_000)
  }

  @Test("nothing closed")
  func unclosed() throws {
    #expect(
      try outline("<html><head><title>t</title><body><form><fieldset><select><option>a").hasSuffix(
        "(option “a”))))))"))
    #expect(try document("<p>a<input name='b").first(.input) == nil)
    #expect(try document("<p>a<!-- b").first(.p)?.text == "a")
  }
}
