import TestSupport
import Testing

@testable import FormModel

@Suite("White space is folded")
struct FoldedTextTests {
  @Test(arguments: [
    ("  a \n\t b  ", "a b"), ("a\u{A0}b", "a b"), ("a \u{A0} b\u{A0}", "a b"), ("Â é", "Â é"),
    ("a  ", "a"), ("", ""), (" \u{A0}\n", ""), ("one two  three", "one two three"),
  ])
  func toSingleSpaces(text: String, folded: String) {
    #expect(text.whitespaceFolded == folded)
  }

  /// Bytes are taken together as far as nothing changes among them.
  @Test func likewiseWhereverATextIsCut() {
    var random = SeededGenerator(seed: 3)
    let signs: [Unicode.Scalar] = ["a", "é", " ", "\n", "\u{A0}", "\u{C2}", "b", "€"]
    for _ in 0..<300 {
      let scalars = (0..<14).compactMap { _ in signs.randomElement(using: &random) }
      let words = scalars.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
      let expected = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
      #expect(String(String.UnicodeScalarView(scalars)).whitespaceFolded == expected)
      var pieces = FoldedText()
      for scalar in scalars { pieces.append(String(scalar)) }
      #expect(pieces.text == expected)
    }
  }
}
