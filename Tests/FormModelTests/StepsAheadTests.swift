import FormModel
import TestSupport
import Testing

/// Pages of a form that shows one step after the other, saved step by step: each holds all steps.
@Suite struct StepsAheadTests {
  private func page(showing shown: Int, of steps: Int = 3) throws -> Page {
    let blocks = (1...steps).map { step in
      let hiding = step == shown ? "" : " style='display:none'"
      let last = step == steps ? "Send" : "Next"
      return """
        <div class=step\(step)\(hiding)><form method=post><h2>Part \(step)</h2>
        <label for=a\(step)>Colour of wall \(step)</label><input id=a\(step) name=a\(step) required>
        <label for=b\(step)>Height of wall \(step)</label><input id=b\(step) name=b\(step)>
        <label>Loose words</label><button>\(last)</button></form></div>
        """
    }
    return try Reading.page(
      "<html lang=en><title>Walls</title>" + blocks.joined(), address: "https://example.org/walls")
  }

  private func journey(_ shown: [Int]) throws -> Journey {
    Journey(name: "walls", visits: Visits(try shown.map { try page(showing: $0) }), home: nil)
  }

  @Test func asksEachStepOnce() throws {
    let journey = try journey([1, 2, 3])
    #expect(journey.pages.map(\.questions.count) == [2, 2, 2])
    #expect(journey.pages.map(\.steps) == [1, 1, 1])
    let first = journey.pages[0]
    #expect(first.questions.map(\.wording) == ["Colour of wall 1", "Height of wall 1"])
    #expect(first.forms.flatMap(\.questions).count == 2)
    #expect(first.controls.first { $0.name == "a2" }?.notAskedBecause == .hidden)
  }

  @Test func keepsAStepThatNoOtherPageShows() throws {
    let journey = try journey([1, 3])
    #expect(
      journey.pages.map { $0.questions.map(\.wording) } == [
        ["Colour of wall 1", "Height of wall 1", "Colour of wall 2", "Height of wall 2"],
        ["Colour of wall 3", "Height of wall 3"],
      ])
    #expect(journey.pages[0].steps == 2)
    #expect(try self.journey([1]).pages[0].questions.count == 6)
  }
}
