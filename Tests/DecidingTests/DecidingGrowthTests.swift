import FormModel
import Report
import TestSupport
import Testing

@testable import Deciding

/// Four times as many questions cost less than six times as much.
@Suite(.serialized) struct DecidingGrowthTests {
  @Test func theTableItsGainsAndItsSuggestions() throws {
    let small = try WhatIfFixtures.journey(questions: 150)
    let large = try WhatIfFixtures.journey(questions: 600)
    func work(_ journey: Journey) throws {
      let audit = try WhatIfFixtures.audit(journey)
      #expect(Suggestion.all(for: audit, most: 5).count == 5)
    }
    try expectsGrowth(small, large, work)
  }

  /// Each question is dropped, by an edit of its own.
  @Test func editsWeighedOneByOne() throws {
    let small = try WhatIfFixtures.audit(WhatIfFixtures.journey(questions: 150))
    let large = try WhatIfFixtures.audit(WhatIfFixtures.journey(questions: 600))
    func work(_ audit: Report.Audit) throws {
      let table = try #require(audit.whatIf)
      let decisions = Decisions(edits: table.questions.map { Decision(.drop($0.id)) })
      let told = try WhatIfReport(
        audit, table, decisions, tool: Report.Tool(name: "test", version: "0"), language: .english)
      #expect(told.edits.count == table.questions.count)
    }
    try expectsGrowth(small, large, work)
  }

  private func expectsGrowth<Size>(
    _ small: Size, _ large: Size, _ work: (Size) throws -> Void
  ) throws {
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 {
      let one = try ProcessorTime.seconds { try work(small) }
      ratio = min(ratio, try ProcessorTime.seconds(runs: 1) { try work(large) } / one)
    }
    #expect(ratio < 6)
  }
}
