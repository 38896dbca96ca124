import Auditing
import FormModel
import Report
import TestSupport
import Testing

@testable import Comparing

/// A baseline holds no mark: that of then is the mark of today, less what findings that came and went
/// have moved.
@Suite struct MarkBudgetTests {
  private let labelled = ["Nom", "Ville", "Courriel"].map {
    "<label>\($0)<input name=\($0.lowercased())></label>"
  }
  private let unlabelled = "<p><input name=courriel></p>"

  private func reasons(_ before: [String], _ after: [String]) throws -> [Report.GateReason.Kind] {
    let limits = [Measure.score, .score(.accessibility)].map {
      Budget.Limit($0, .change(.count(0)))
    }
    let gate = Gate(
      [try Forms.snapshot(after)],
      terms: Gate.Terms(
        baseline: try Baseline(reading: Baseline([try Forms.snapshot(before)]).text),
        budgets: [Budget(pattern: "*", limits: limits, level: .error)], today: "2026-01-01",
        scoring: Reading.book.scoring))
    return gate.targets[0].reasons.map(\.kind).filter { $0 == .budget || $0 == .noBaseline }
  }

  @Test func aFormThatDidNotChangeKeepsItsMark() throws {
    #expect(try reasons(labelled, labelled) == [])
    #expect(try reasons([unlabelled] + labelled, [unlabelled] + labelled) == [])
  }

  @Test func aNewDefectLowersIt() throws {
    #expect(try reasons(labelled, labelled.dropLast() + [unlabelled]) == [.budget, .budget])
  }

  @Test func mendingRaisesIt() throws {
    #expect(try reasons(labelled.dropLast() + [unlabelled], labelled) == [])
  }
}
