import Deciding
import FormModel
import Report
import RuleFiles
import TestSupport
import Testing

@testable import Redesign

/// What-if beside an audit of the mock-up that the same decisions make.
@Suite struct ClosedLoopTests {
  @Test(arguments: RedesignFixtures.names)
  func theMockUpTakesTheTimeThatWhatIfTells(name: String) throws {
    let plan = try RedesignFixtures.plan(
      RedesignFixtures.journey(name), language: RedesignFixtures.language(name))
    let audited = try RedesignFixtures.audited(plan)
    // What the State has all answers to asks nothing any more.
    guard plan.outcome.then.questions > 0 else {
      return #expect(audited.journey.questions == 0 && audited.time == nil)
    }
    let time = try #require(audited.time)
    let told = plan.outcome.then
    #expect(abs(time.p50 - told.p50) <= 0.01 * told.p50, "\(name): \(time.p50) \(told.p50)")
    #expect(audited.journey.questions == told.questions)
    #expect(audited.journey.clicks == 1)
  }

  @Test(arguments: RedesignFixtures.names)
  func everyQuestionIsInTheMockUpOrToldOf(name: String) throws {
    let journey = try RedesignFixtures.journey(name)
    let plan = try RedesignFixtures.plan(journey)
    #expect(plan.fates.count == journey.pages.reduce(0) { $0 + $1.questions.count })
    let asked = Set(plan.questions.flatMap(\.ids))
    let text = DecisionsText.markdown(plan)
    for fate in plan.fates {
      switch fate.end {
      case .asked, .merged: #expect(asked.contains(fate.id))
      case .dropped, .prefilled: #expect(!asked.contains(fate.id))
      }
    }
    let rows = text.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber == true
    }
    #expect(rows.count == plan.fates.count)
  }

  @Test(arguments: RedesignFixtures.names)
  func itsOwnDecisionsGiveTheSameBytes(name: String) throws {
    let journey = try RedesignFixtures.journey(name)
    let plan = try RedesignFixtures.plan(journey)
    let making = try RedesignFixtures.making(journey)
    let read = try Decisions(yaml: plan.decisions.yaml)
    let again = try making.plan(read)
    #expect(again.decisions.yaml == plan.decisions.yaml)
    #expect(MockUp(again, style: .plain).files == MockUp(plan, style: .plain).files)
    #expect(DecisionsText.markdown(again) == DecisionsText.markdown(plan))
  }
}
