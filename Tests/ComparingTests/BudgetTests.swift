import Auditing
import FormModel
import Report
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
    _ measure: Measure, _ bound: Budget.Bound, before: Snapshot? = nil, after: Snapshot,
    level: Budget.Level = .error
  ) -> Report.Gate.Outcome {
    let budget = Budget(pattern: "t", limits: [Budget.Limit(measure, bound)], level: level)
    let baseline = Baseline([before ?? after])
    return Gate(
      [after], terms: Gate.Terms(baseline: baseline, budgets: [budget], today: "2026-01-01")
    ).outcome
  }

  private func snapshot(_ told: [Measure: Double]) -> Snapshot {
    Snapshot(target: "t", told: told)
  }

  /// Optional questions of some seconds each, and the times that a report tells of them.
  private func asking(_ seconds: [Double], median: Double? = nil, clicks: Int? = nil) -> Snapshot {
    let questions = seconds.enumerated().map { place, seconds in
      Snapshot.Question(
        id: "q\(place)", page: "p", wording: "Question \(place)", flags: [.optional],
        seconds: seconds, fields: [Snapshot.Field(kind: "text", name: "n\(place)")])
    }
    let mean = seconds.reduce(60, +)
    var told: [Measure: Double] = [
      .meanSeconds: mean, .p50Minutes: median ?? mean / 75, .questions: Double(seconds.count),
      .fields: Double(seconds.count), .optional: Double(seconds.count), .uploads: 0,
    ]
    told[.clicks] = clicks.map(Double.init)
    return Snapshot(
      target: "t", questions: questions, profile: "desktop", clicks: clicks, told: told)
  }

  @Test func holdsBurdensBelowAndMarksAbove() {
    #expect(outcome(.questions, .absolute(8), after: snapshot([.questions: 8])) == .accepted)
    #expect(outcome(.questions, .absolute(8), after: snapshot([.questions: 9])) == .refused)
    #expect(
      outcome(.questions, .absolute(8), after: snapshot([.questions: 9]), level: .warning)
        == .accepted)
    #expect(outcome(.score, .absolute(60), after: snapshot([.score: 60])) == .accepted)
    #expect(outcome(.score, .absolute(60), after: snapshot([.score: 59])) == .refused)
  }

  /// The baseline holds seconds by question; minutes of then are those of today less what changed.
  @Test func holdsChanges() {
    let before = asking([200, 340])
    func change(_ measure: Measure, _ amount: Budget.Amount, _ seconds: [Double])
      -> Report.Gate.Outcome
    {
      outcome(measure, .change(amount), before: before, after: asking(seconds))
    }
    #expect(change(.p50Minutes, .count(0), [200, 340]) == .accepted)
    #expect(change(.p50Minutes, .share(0.05), [200, 370]) == .accepted)
    #expect(change(.p50Minutes, .share(0.05), [200, 371]) == .refused)
    #expect(change(.meanSeconds, .count(9), [210, 340]) == .refused)
    #expect(change(.fields, .count(0), [200]) == .accepted)
    #expect(change(.optional, .count(0), [200, 340, 1]) == .refused)
  }

  @Test func zeroIsAValueAndNothingIsNone() {
    #expect(outcome(.uploads, .absolute(0), after: asking([1])) == .accepted)
    #expect(outcome(.clicks, .absolute(3), after: asking([1])) == .incomplete)
    #expect(
      outcome(.clicks, .change(.count(0)), before: asking([1]), after: asking([1], clicks: 2))
        == .incomplete)
    #expect(
      outcome(
        .clicks, .change(.count(0)), before: asking([1], clicks: 1), after: asking([1], clicks: 2))
        == .refused)
  }

  @Test func timesOfOtherPeopleAreNotCompared() {
    var before = asking([9])
    before.profile = "phone"
    #expect(
      outcome(.p50Minutes, .change(.count(0)), before: before, after: asking([8])) == .incomplete)
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
