import TestSupport
import Testing
import Words

@testable import Comments

/// Many cues are looked for at once.
@Suite struct CueIndexTests {
  private static let words = ["page", "code", "lien", "photo", "date", "nom", "clic", "mois"]

  private func index(_ cues: [Cue]) -> CueIndex {
    let numbers = SpokenNumbers(numbers: [:], units: ["min": 1], durations: [])
    return CueIndex(cues: cues, traits: WordTraitFinder(numbers: numbers))
  }

  /// Whatever other cues share its words, a cue is found where it would be alone.
  @Test func eachCueIsFoundAsIfItWereAlone() throws {
    var random = SeededGenerator(seed: 7)
    func word() -> String { Self.words.randomElement(using: &random) ?? "" }
    let cues = try (0..<80).map { _ in
      let (one, two, three) = (word(), word(), word())
      let ways = [
        "\(one) \(two)", "\(one) … \(two)", "\(one) (\(two)|\(three) \(one))", "\(one.prefix(2))*",
        "\(one) … \(two) … \(three)", "\(one) {duration more than 5 min} \(two)",
      ]
      return try Cue(ways.randomElement(using: &random) ?? "")
    }
    var all = index(cues)
    var alone = cues.map { index([$0]) }
    for _ in 0..<300 {
      let said = (0..<12).map { _ in Bool.random(using: &random) ? word() : "\(word()) 9 min" }
      let text = FoldedClauses(said.joined(separator: " "))
      var expected: Set<CueIndex.Match> = []
      for place in alone.indices {
        for match in alone[place].read(text).matches {
          expected.insert(CueIndex.Match(cue: place, range: match.range))
        }
      }
      #expect(Set(all.read(text).matches) == expected)
    }
  }

  @Test func withoutCuesNothingIsFound() {
    var none = index([])
    #expect(none.read(FoldedClauses("le code ne vient pas")).matches.isEmpty)
  }

  /// Steps that are used most never stand for each other.
  @Test func stepsThatAreUsedMostHavePlacesOfTheirOwn() {
    let places = StepMask.places(ofSteps: (0..<600).map { $0 * 7 % 600 })
    let most = places.indices.filter { $0 * 7 % 600 >= 600 - 256 }.map { places[$0] }
    #expect(Set(most).count == 256)
  }
}
