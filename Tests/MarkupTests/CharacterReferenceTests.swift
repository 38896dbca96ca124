import Markup
import Testing

@Suite("Character references are read as browsers read them")
struct CharacterReferenceTests {
  @Test(
    "in text",
    arguments: [
      ("&eacute;&nbsp;&euro;", "é\u{A0}€"), ("&hellip;&apos;", "…'"),
      ("&lbrack;a&rbrack;&comma;&check;", "[a],✓"), ("&lang;&rang;", "⟨⟩"),
      ("&NotEqualTilde;", "≂̸"),
      ("&copy 2020&eacutex", "© 2020éx"), ("&AMP;&LT;&GT &QUOT;", "&<> \""),
      ("&notit; &notin;", "¬it; ∉"),
      ("&#128;&#x99;&#150;", "€™–"),
      ("&#0;&#xD800;&#1114112;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("&#65 &#x42", "A B"), ("&# &#x; &unknown; &", "&# &#x; &unknown; &"),
      ("a&NewLine;b", "a\nb"),
    ])
  func inText(source: String, expected: String) throws {
    #expect(try document("<p>\(source)</p>").first(.p)?.text == expected)
  }

  @Test(
    "in attributes",
    arguments: [
      ("?a=1&copy=2&lt", "?a=1&copy=2<"), ("&copyx", "&copyx"), ("&copy;&rbrack;", "©]"),
      ("&#128;", "€"), ("&QUOT;", "\""),
    ])
  func inAttributes(source: String, expected: String) throws {
    #expect(try document("<p title=\"\(source)\">").first(.p)?[.title] == expected)
    #expect(try document("<p title='\(source)'>").first(.p)?[.title] == expected)
    #expect(try document("<p title=\(source)>").first(.p)?[.title] == expected)
  }
}
