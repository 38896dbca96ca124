import Auditing
import Foundation
import Testing

@testable import Report
@testable import Reporters

/// The characters that people cannot see, in JSON.
@Suite struct JSONEscapesTests {
  @Test(arguments: [
    ("a\u{AD}b", "a\\u00adb"), ("\u{7F}", "\\u007f"), ("\u{200B}\u{FEFF}", "\\u200b\\ufeff"),
    ("x\u{E0041}", "x\\udb40\\udc41"), ("é\u{2028}😀", "é\\u2028😀"), ("", ""), ("plain", "plain"),
    ("\u{61C}é\u{2066}", "\\u061cé\\u2066"), ("œuvre", "œuvre"),
  ])
  func invisibleCharactersAreEscapedAndNothingElse(text: String, escaped: String) {
    #expect(JSONEscapes.escapingInvisible(Array(text.utf8)) == Array(escaped.utf8))
  }

  /// What is escaped is read back as it was, whatever stands beside it.
  @Test func everyCharacterIsReadBack() throws {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0xFFF, 0x1FF0...0x2100, 0xFDF0...0xFFFD, 0x1F600...0x1F610, 0xDFFF0...0xE0100,
    ]
    for block in blocks {
      let text = String(String.UnicodeScalarView(block.compactMap(Unicode.Scalar.init)))
      let json = JSONTexts.text([text])
      #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
    }
  }

  /// A page full of soft hyphens takes four times as long when it is four times as long.
  @Test func theTimeGrowsWithTheText() {
    func seconds(_ count: Int) -> Double {
      let text = Array(String(repeating: "é\u{AD}", count: count).utf8)
      let runs = (0..<3).map { _ in
        let start = clock()
        #expect(JSONEscapes.escapingInvisible(text).count == 8 * count)
        return Double(clock() - start)
      }
      return runs.min() ?? 0
    }
    #expect(seconds(80_000) < 8 * max(seconds(20_000), 1000))
  }
}
