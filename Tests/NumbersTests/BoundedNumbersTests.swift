import Numbers
import Testing

/// Numbers from outside, as large and as broken as they come.
@Suite struct BoundedNumbersTests {
  @Test(arguments: [
    ("12", 12), ("0012", 12), ("+7", 7), ("-3", -3), ("21", nil), ("-21", nil), ("", nil),
    ("1e1", nil), (" 1", nil), ("9223372036854775808", nil), ("99999999999999999999", nil),
  ])
  func textWithinBounds(text: String, value: Int?) {
    #expect(Int(text, within: -20...20) == value)
    #expect(Int(text[...], within: -20...20) == value)
  }

  @Test(arguments: [
    (0.4, 0), (0.5, 1), (-0.5, -1), (1e300, 100), (-1e300, -100), (.infinity, 100),
    (-.infinity, -100), (.nan, -100), (100.4, 100),
  ])
  func measuresAreHeldWithinBounds(measure: Double, value: Int) {
    #expect(Int(rounding: measure, within: -100...100) == value)
  }

  @Test func measuresReachTheLargestNumbers() {
    #expect(Int(rounding: 1e19, within: 0...Int.max) == Int.max)
    #expect(Int(rounding: -1e19, within: Int.min...0) == Int.min)
    #expect(Int(rounding: 1e19) == 9_007_199_254_740_992)
  }

  @Test(arguments: [
    ("1.5", 1.5), ("nan", nil), ("inf", nil), ("1e999", nil), ("2.1", nil), ("", nil),
  ])
  func fractionsWithinBounds(text: String, value: Double?) {
    #expect(Double(text, within: 0...2) == value)
  }
}
