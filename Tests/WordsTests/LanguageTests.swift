import TestSupport
import Testing

@testable import Words

/// Numbers and durations as people write them.
@Suite struct LanguageTests {
  @Test(arguments: [
    (1_234.5, "1,234.5", "1\u{202F}234,5"), (0, "0", "0"), (-3.25, "−3.3", "−3,3"),
    (1_000_000, "1,000,000", "1\u{202F}000\u{202F}000"), (0.04, "0", "0"),
  ])
  func writesNumbers(value: Double, english: String, french: String) {
    #expect(Language.english.number(value) == english)
    #expect(SentenceTests.french.number(value) == french)
  }

  @Test(arguments: [
    (0.25, "0.25", "0,25"), (-1.125, "−1.125", "−1,125"), (2.5, "2.5", "2,5"),
    (12_000, "12,000", "12\u{202F}000"),
  ])
  func writesThresholdsInFull(value: Double, english: String, french: String) {
    #expect(Language.english.threshold(value) == english)
    #expect(SentenceTests.french.threshold(value) == french)
  }

  @Test func survivesNumbersThatAreNone() {
    #expect(Language.english.number(.nan) == "?")
    #expect(Language.english.number(.infinity) == "∞")
    #expect(Language.english.duration(.infinity).hasSuffix("min"))
  }

  @Test(arguments: [
    (8.2, "8\u{A0}s"), (60, "1\u{A0}min"), (100, "1\u{A0}min 40\u{A0}s"), (1_560, "26\u{A0}min"),
    (3_900, "1\u{A0}h 05\u{A0}min"), (7_200, "2\u{A0}h"),
  ])
  func writesDurations(seconds: Double, text: String) {
    #expect(SentenceTests.french.duration(seconds) == text)
  }

  @Test func aLanguageIsWhatHasACatalogue() {
    #expect(Language.allCases.first == .english)
    #expect(Language(rawValue: "fr") != nil)
    #expect(Language(rawValue: "tlh") == nil)
  }
}
