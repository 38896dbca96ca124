import TestSupport
import Testing

@testable import FormModel

/// `2/5` is read by hand as regular expressions would read it.
@Suite struct FractionTests {
  @Test func readsWhatTheExpressionsRead() {
    let start = /^\(?([0-9]{1,2})\s?\/\s?([0-9]{1,2})\)?(?:\s*[-–—:.|]|\s*$)/
    let end = /\(([0-9]{1,2})\s?\/\s?([0-9]{1,2})\)\s*$/
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<4_000 {
      let text = Self.text(&generator)
      let match = text.firstMatch(of: start) ?? text.firstMatch(of: end)
      let read = FractionScanner.numbers(in: text)
      #expect(read?.part == match?.output.1, "\(text)")
      #expect(read?.whole == match?.output.2, "\(text)")
      if match != nil { found += 1 }
    }
    #expect(found > 100)
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "2", "3", "12", "/", "2/5", "1 / 3", "(", ")", "(2/5)", " ", "\u{A0}", "\n", "-", "–", ":",
      "é",
      "a\u{301}", "5\u{301}", "٣",
    ]
    let count = Int.random(in: 1...4, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(arguments: [("2/5", 2, 5), ("Votre demande (3 / 4)", 3, 4), ("1/3 – Identité", 1, 3)])
  func readsSteps(text: String, current: Int, total: Int) {
    #expect(StepWords.fraction(in: text) == StepIndicator(current: current, total: total))
  }

  @Test(arguments: ["24/7 assistance", "5/2", "1/1", "12/05/2024", "(2/5) suite", "41/50"])
  func readsNoStep(text: String) {
    #expect(StepWords.fraction(in: text) == nil)
  }
}
