import Testing

@testable import Words

@Suite struct EditDistanceTests {
  static let words = [
    "", "a", "choices", "choises", "choice", "more than", "more then", "été", "naïve", "xyz",
    "seriuos", "serious",
  ]
  static let pairs = words.flatMap { one in words.map { (one, $0) } }

  @Test(arguments: [
    ("", "abc", 3), ("choices", "choises", 1), ("kitten", "sitting", 3), ("été", "ete", 2),
    ("abc", "", 3), ("flaw", "lawn", 2), ("knwon", "known", 1), ("major", "minor", 2),
  ])
  func isTheNumberOfSlips(one: String, other: String, slips: Int) {
    #expect(EditDistance.between(one, other) == slips)
  }

  @Test(arguments: pairs)
  func isTheSameBothWaysAndZeroOnlyForEqualWords(one: String, other: String) {
    let distance = EditDistance.between(one, other)
    #expect(distance == EditDistance.between(other, one))
    #expect((distance == 0) == (one == other))
    #expect(distance >= abs(one.count - other.count))
    #expect(distance <= max(one.count, other.count))
  }

  @Test(arguments: pairs)
  func aDetourIsNeverShorter(one: String, other: String) {
    for between in Self.words {
      let detour = EditDistance.between(one, between) + EditDistance.between(between, other)
      #expect(EditDistance.between(one, other) <= detour)
    }
  }

  @Test(arguments: [
    ("choises", "choices"), ("Choices", "choices"), ("more then", "more than"), ("fiels", "fields"),
    ("question", "questions"),
  ])
  func suggestsTheNearestWord(written: String, meant: String) {
    let candidates = ["fields", "choices", "questions", "more than", "uploads"]
    #expect(DidYouMean.nearest(to: written, among: candidates) == meant)
  }

  @Test(arguments: [
    "zzz", "ab", "", "major", "filed upwards", String(repeating: "choices", count: 1000),
  ])
  func suggestsNothingFarAway(written: String) {
    #expect(DidYouMean.nearest(to: written, among: ["fields", "choices", "id", "minor"]) == nil)
  }

  @Test func suggestsTheSameWordWhateverTheOrder() {
    #expect(DidYouMean.nearest(to: "bats", among: ["cats", "bits"]) == "bits")
    #expect(DidYouMean.nearest(to: "bats", among: ["bits", "cats"]) == "bits")
  }
}
