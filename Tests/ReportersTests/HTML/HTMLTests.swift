import Escaping
import Foundation
import TestSupport
import Testing

@testable import Reporters

/// Text enters a document through one door, which escapes it.
@Suite struct HTMLTests {
  private static let pieces = [
    "<", ">", "&", "\"", "'", "</script>", "</template>", "]]>", "<!--", "-->", "&lt;", "&#60;",
    "é",
    " ", "\n", "\t", "\u{0}", "\u{1B}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}",
    "\u{FEFF}",
    "\u{FFFE}", "\u{E000}", "javascript:", "=", "`", "x", "字", "👩‍👩‍👧", "##[error]", "::error::",
  ]

  private static func text(_ seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    return (0..<Int.random(in: 0...12, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  @Test(arguments: 0..<400)
  func noTextEndsWhatItStandsIn(seed: Int) {
    let text = Self.text(seed)
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    let reader = TagReader(html.text)
    #expect(reader.mistakes.isEmpty)
    #expect(reader.tags.map(\.name) == ["p"])
    #expect(reader.tags.first?.attributes.map(\.name) == ["title"])
    let escaped = html.text.dropFirst("<p title=\"".count)
    #expect(!escaped.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(
      !escaped.unicodeScalars.contains {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      })
  }

  /// What a browser reads is what was written, for texts that hide nothing.
  @Test(arguments: 0..<200)
  func whatIsReadIsWhatWasWritten(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("abé<>&\"';#x=/ ")
    let text = String((0..<20).compactMap { _ in letters.randomElement(using: &generator) })
    let html: HTML = "\(text)"
    let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'"]
    let read = names.reduce(html.text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      .replacingOccurrences(of: "&amp;", with: "&")
    #expect(read == TerminalText.safe(text))
  }

  @Test func longTextsAreCut() {
    let html: HTML = "\(String(repeating: "<", count: 1_000_000))"
    #expect(html.bytes.count < 10_000)
    let short: HTML = "\(String(repeating: "a", count: 50), limit: 10)"
    #expect(short.text == "aaaaaaaaa…")
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//evil.example", "https://e.example/\">x",
    "vbscript:x",
    " https://e.example", "https://e.example/a b", "https://e.example/\u{202E}",
  ])
  func onlyAddressesOfTheWebAreLinks(address: String) {
    #expect(HTML.link("words", to: address).text == "words")
  }

  @Test func wordsBetweenBackticksAreCode() {
    #expect(
      HTML.ruleText("Use `for` and `<id>`.").text.contains(
        "Use <code>for</code> and <code>&lt;id&gt;</code>."))
    #expect(!HTML.ruleText("One ` alone").text.contains("<code>"))
  }

  @Test func anchorsAreGivenOnce() {
    var anchors = Anchors(prefix: "t2-")
    let first = anchors.name("q", "identite/birth-date")
    #expect(first.hasPrefix("t2-q") && first.count == 10)
    #expect(anchors.name("q", "identite/birth-date") == "\(first)-2")
    #expect(anchors.name("q", String(repeating: "x", count: 500)).count == 10)
    var others = Anchors(prefix: "t2-")
    #expect(others.name("q", "identite/birth-date") == first)
  }

  /// The examples of FIPS 180-4 and of NIST, and the lengths around the padding.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 55),
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      String(repeating: "a", count: 119),
      "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, hash: String) {
    let bytes = SHA256.hash(Array(text.utf8))
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hash)
  }
}
