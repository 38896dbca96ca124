import TestSupport
import Testing
import Words

@testable import RuleFiles

@Suite struct PlainNumberTests {
  @Test(arguments: [("15", 15), ("0.25", 0.25), ("-3", -3), ("007", 7), ("0", 0)])
  func readsDigitsAndAPoint(text: String, value: Double) {
    #expect(PlainNumber.value(of: text) == value)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1.2.3", "5 %", "1e3", "0x10", ".inf", "nan", "1,5", "1_000", "+3", "١٥",
    "--1",
    String(repeating: "9", count: 400),
  ])
  func refusesEverythingElse(text: String) {
    #expect(PlainNumber.value(of: text) == nil)
  }

  @Test(arguments: [
    ("5 %", "write “5 %” as a share: 0.05"), ("1,5", "the decimal mark is a point: 1.5"),
    ("15 choices", "write 15 alone, without unit or spaces"),
    ("many", "write digits, such as 15 or 0.25"),
  ])
  func tellsHowToWriteIt(text: String, hint: String) {
    #expect(PlainNumber.hint(for: text).text(in: .english) == hint)
  }
}
