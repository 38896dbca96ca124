import Testing

@testable import Markup

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

  /// Names are looked for by halves, which only finds those of a sorted table.
  @Test func findsEachNameOfTheTable() {
    let entries = "\(NamedReferenceTable.entries)".split(separator: " ")
    #expect(entries.count > 1_000)
    for entry in entries {
      let parts = entry.split(separator: "=")
      let name = Array(parts[0].utf8)
      let codes = parts[1].split(separator: ",").map { UInt32($0, radix: 16) }
      #expect(CharacterReference.codes(of: name, count: name.count) == codes)
      #expect(CharacterReference.codes(of: name + [0x2B], count: name.count + 1) == nil)
    }
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
