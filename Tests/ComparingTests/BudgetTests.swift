import FormModel
import Testing

@testable import Comparing

/// Budgets: which targets they are for, and what they refuse.
@Suite struct BudgetTests {
  @Test(arguments: [
    ("*", "plainte", true), ("plainte", "plainte", true), ("plainte", "plaintes", false),
    ("pl*te", "plainte", true), ("pl*te", "plaintes", false), ("*ain*", "plainte", true),
    ("a*b*c", "aXbYc", true), ("a*b*c", "acb", false), ("ab*ba", "aba", false), ("", "", true),
    ("**", "x", true),
  ]) func patternsMatchNames(pattern: String, name: String, matches: Bool) {
    #expect(Budget(pattern: pattern, limits: [], level: .error).matches(name) == matches)
  }

  private func outcome(
    _ measure: Measure, _ bound: Budget.Bound, before: Double?, after: Double?,
    level: Budget.Level = .error
  ) -> Gate.Outcome {
    let now = Snapshot(target: "t", measures: after.map { [measure: $0] } ?? [:])
    let then = Snapshot(target: "t", measures: before.map { [measure: $0] } ?? [:])
    let budget = Budget(pattern: "t", limits: [Budget.Limit(measure, bound)], level: level)
    return Gate(
      [now], terms: Gate.Terms(baseline: Baseline([then]), budgets: [budget], today: "2026-01-01")
    ).outcome
  }

  @Test func holdsBurdensBelowAndMarksAbove() {
    #expect(outcome(.questions, .absolute(8), before: 8, after: 8) == .accepted)
    #expect(outcome(.questions, .absolute(8), before: 8, after: 9) == .refused)
    #expect(outcome(.questions, .absolute(8), before: 8, after: 9, level: .warning) == .accepted)
    #expect(outcome(.score, .absolute(60), before: 70, after: 60) == .accepted)
    #expect(outcome(.score, .absolute(60), before: 70, after: 59) == .refused)
  }

  @Test func holdsChanges() {
    #expect(outcome(.p50Minutes, .change(.share(0.05)), before: 10, after: 10.5) == .accepted)
    #expect(outcome(.p50Minutes, .change(.share(0.05)), before: 10, after: 10.6) == .refused)
    #expect(outcome(.fields, .change(.count(0)), before: 10, after: 9) == .accepted)
    #expect(outcome(.score, .change(.count(5)), before: 70, after: 64) == .refused)
  }

  @Test func zeroIsAValueAndNothingIsNone() {
    #expect(outcome(.uploads, .absolute(0), before: 0, after: 0) == .accepted)
    #expect(outcome(.clicks, .absolute(3), before: 3, after: nil) == .incomplete)
    #expect(outcome(.clicks, .change(.count(0)), before: nil, after: 2) == .incomplete)
  }

  @Test func timesOfOtherPeopleAreNotCompared() {
    let budget = Budget(
      pattern: "t", limits: [Budget.Limit(.p50Minutes, .change(.count(0)))], level: .error)
    let then = Snapshot(target: "t", profile: "phone", measures: [.p50Minutes: 9])
    let now = Snapshot(target: "t", profile: "desktop", measures: [.p50Minutes: 8])
    let gate = Gate(
      [now],
      terms: Gate.Terms(baseline: Baseline([then]), budgets: [budget], today: "2026-01-01"))
    #expect(gate.outcome == .incomplete)
  }

  @Test func nothingAuditedIsNoPass() {
    #expect(Gate([], terms: Gate.Terms(baseline: nil, today: "2026-01-01")).outcome == .incomplete)
  }

  @Test func aTargetThatTheBaselineDoesNotKnowIsNoPass() {
    let gate = Gate(
      [Snapshot(target: "new")],
      terms: Gate.Terms(baseline: Baseline([Snapshot(target: "old")]), today: "2026-01-01"))
    #expect(gate.outcome == .incomplete)
  }
}
