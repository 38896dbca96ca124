import Auditing
import Testing

@testable import RuleFiles

@Suite struct ExampleRunnerTests {
  typealias Sighting = ExampleRunner.Sighting

  private func outcomes(
    marks: [Int] = [], subject: SubjectKind? = nil, _ found: [Sighting]
  ) -> [ExampleOutcome] {
    ExampleExpectation(marks: marks, subject: subject).outcomes(of: found)
  }

  private func field(_ page: Int, _ mark: String?) -> Sighting {
    Sighting(subject: .field, page: page, mark: mark, place: "line 3")
  }

  @Test func aFindingAtEachMarkIsRight() {
    #expect(
      outcomes(marks: [1, 2], [field(0, "1"), field(1, "2"), field(1, "1")]) == [.validated])
  }

  @Test func aMarkWithoutFindingIsMissing() {
    #expect(
      outcomes(marks: [1, 2], [field(0, "1"), field(1, "1")]) == [.missing(place: "page 2, mark 2")]
    )
    #expect(outcomes(marks: [1], []) == [.missing(place: "page 1, mark 1")])
    #expect(
      outcomes(marks: [0, 1], [field(0, nil)]) == [
        .missing(place: "page 2, mark 1"), .noisy(place: "page 1, line 3"),
      ])
  }

  @Test func aFindingElsewhereIsNoise() {
    #expect(
      outcomes(marks: [1], [field(0, "1"), field(0, nil)]) == [.noisy(place: "page 1, line 3")])
    #expect(outcomes([field(0, nil)]) == [.noisy(place: "page 1, line 3")])
    #expect(outcomes([]) == [.validated])
  }

  @Test func aSubjectWithoutTagIsExpectedByItsName() {
    let journey = Sighting(subject: .journey, page: 0, mark: nil, place: "the journey")
    #expect(outcomes(marks: [0], subject: .journey, [journey]) == [.validated])
    #expect(outcomes(marks: [0], subject: .journey, []) == [.missing(place: "the journey")])
    #expect(
      outcomes(marks: [0], subject: .page, [journey]) == [
        .missing(place: "the page"), .noisy(place: "page 1, the journey"),
      ])
  }

  /// What the examples of the rule say is turned round, one at a time.
  @Test(arguments: [
    (Draft.rule, [true, true]),
    (Draft.rule("{16 choices}", "{15 choices}"), [false, true]),
    (Draft.rule("↓<select", "↓<input><select"), [false, true]),
    (Draft.rule("<input id=c>", "<select id=c>{30 choices}</select>"), [true, false]),
  ])
  func eachExampleOfARuleIsTried(text: String, isValidated: [Bool]) throws {
    let rule = try #require(Draft.read(text).rule)
    let trials = try ExampleRunner(book: RuleBookReader.read(files: Draft.valid)).trials(of: rule)
    #expect(trials.map(\.isBad) == [true, false])
    #expect(trials.map(\.isValidated) == isValidated, "\(trials.map(\.outcomes))")
  }
}
