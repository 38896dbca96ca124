import Auditing
import Report
import TestSupport
import Testing

@testable import Deciding

/// The laws of what-if, on the fixtures and on generated decisions.
@Suite struct WhatIfLawTests {
  @Test func withoutDecisionsItIsTheAudit() throws {
    let audits = try WhatIfFixtures.all()
    #expect(audits.count >= 6)
    for audit in audits {
      let outcome = try #require(audit.whatIf).outcome(of: Decided())
      #expect(outcome.questions == audit.journey.questions, "\(audit.target)")
      #expect(outcome.p10 == audit.time?.p10, "\(audit.target)")
      #expect(outcome.p50 == audit.time?.p50, "\(audit.target)")
      #expect(outcome.p90 == audit.time?.p90, "\(audit.target)")
      #expect(outcome.mean == audit.time?.mean, "\(audit.target)")
      #expect(outcome.mark == audit.score?.value, "\(audit.target)")
      #expect(outcome.letter == audit.score?.letter, "\(audit.target)")
    }
  }

  @Test func droppingEverythingLeavesNoQuestion() throws {
    for audit in try WhatIfFixtures.all() {
      let table = try #require(audit.whatIf)
      var all = Decided()
      all.dropped = Set(table.questions.indices)
      let (now, then) = (table.outcome(of: Decided()), table.outcome(of: all))
      #expect(then.questions == 0)
      #expect(then.p50 < now.p50)
      #expect(then.exactMark >= now.exactMark)
    }
  }

  @Test func theOrderOfEditsDoesNotMatter() throws {
    var random = SeededGenerator(seed: 7)
    for audit in try WhatIfFixtures.all() {
      let table = try #require(audit.whatIf)
      for _ in 0..<20 {
        let edits = GeneratedEdits.some(of: table, using: &random)
        let outcome = table.outcome(of: try table.resolved(edits))
        let shuffled = edits.shuffled(using: &random)
        #expect(table.outcome(of: try table.resolved(shuffled)) == outcome, "\(edits)")
        #expect(table.outcome(of: try table.resolved(edits + edits)) == outcome, "\(edits)")
      }
    }
  }

  /// What is told of the questions that an edit touches alone is what is told of the whole form.
  @Test func anEditWeighsWhatItAloneBrings() throws {
    var random = SeededGenerator(seed: 23)
    for audit in try WhatIfFixtures.all() {
      let table = try #require(audit.whatIf)
      let scale = EditScale(table)
      for _ in 0..<40 {
        let edits = GeneratedEdits.some(of: table, using: &random)
        for edit in [try table.resolved(edits)] + (try edits.map(table.resolved)) {
          let (weight, outcome) = (scale.weight(of: edit), table.outcome(of: edit))
          #expect(weight.questions == outcome.questions, "\(edits)")
          #expect(weight.p50 == outcome.p50, "\(edits)")
          #expect(weight.mark == outcome.mark, "\(edits)")
        }
      }
    }
  }

  /// A question that goes, or may stay empty, takes nobody more time and asks nobody more.
  @Test func sparingPeopleAQuestionSparesThemTime() throws {
    var random = SeededGenerator(seed: 11)
    for audit in try WhatIfFixtures.all() {
      let table = try #require(audit.whatIf)
      for _ in 0..<20 {
        let decided = try table.resolved(GeneratedEdits.some(of: table, using: &random))
        let before = table.outcome(of: decided)
        var further = decided
        let place = Int.random(in: table.questions.indices, using: &random)
        if Bool.random(using: &random) {
          further.dropped.insert(place)
        } else {
          further.optional.insert(place)
        }
        let after = table.outcome(of: further)
        // A question that more people skip makes people differ more: the slowest may stay as slow.
        #expect(after.mean <= before.mean + 0.1, "\(audit.target) \(place)")
        #expect(after.questions <= before.questions)
      }
    }
  }

  /// What the report says that mending a rule brings is the mark without it.
  @Test func mendingARuleRaisesTheMark() throws {
    for audit in try WhatIfFixtures.all() {
      for verdict in audit.verdicts where verdict.outcome == .failed {
        let mending = try #require(verdict.mending, "\(verdict.rule)")
        if verdict.certainty != .review { #expect(mending.points > 0, "\(verdict.rule)") }
        #expect(mending.medianSeconds >= -0.1, "\(verdict.rule)")
        let loss = audit.score?.losses.first { $0.rule == verdict.rule }
        if let loss { #expect(loss.gain == mending.points, "\(verdict.rule)") }
      }
    }
  }

  @Test func aRoundTripThroughJSONChangesNothing() throws {
    var random = SeededGenerator(seed: 13)
    for audit in try WhatIfFixtures.all() {
      let table = try #require(audit.whatIf)
      let decided = try table.resolved(GeneratedEdits.some(of: table, using: &random))
      #expect(try WhatIfFixtures.readBack(table).outcome(of: decided) == table.outcome(of: decided))
    }
  }
}
