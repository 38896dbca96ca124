import Auditing
import FormModel
import Report
import TestSupport
import Testing

@testable import Comparing

/// A baseline that another version of formaudit wrote, or that other thresholds were applied for.
@Suite struct UpgradeTests {
  private let blocks = [
    "<label>Nom<input name=nom></label>", "<label>Ville<input name=ville></label>",
    "<label>Pays<select name=pays>\((1...12).map { "<option>Pays \($0)" }.joined())</select></label>",
  ]

  private func text(_ snapshot: Snapshot) -> String { Baseline([snapshot]).text }

  private func gate(_ baseline: String, _ snapshot: Snapshot) throws -> Gate {
    Gate(
      [snapshot], terms: Gate.Terms(baseline: try Baseline(reading: baseline), today: "2026-01-01"))
  }

  /// Only the second version is still the same; a third is of a version to come.
  @Test func oneSharedFingerprintIsEnough() throws {
    let snapshot = try Forms.snapshot(blocks)
    let old = text(snapshot)
      .replacing(#/"v1":"\w+"/#) { _ in #""v1":"0123456789abcdef","v7":"00""# }
      .replacing(#/"purpose":"[\w-]+",/#) { _ in "" }
    #expect(old.contains("v7"))
    let decision = try gate(old, snapshot)
    #expect(decision.outcome == .accepted, "\(decision.targets[0].reasons)")
    let comparison = try #require(decision.targets[0].comparison)
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged && $0.score == 1 })
  }

  /// The first versions wrote no prints that are still known: words and names are enough.
  @Test func noSharedFingerprintLosesNothing() throws {
    let snapshot = try Forms.snapshot(blocks)
    let old = text(snapshot).replacing(#/"prints":{[^}]*}/#) { _ in
      #""prints":{"v0":"0123456789abcdef"}"#
    }
    let decision = try gate(old, snapshot)
    #expect(decision.outcome == .accepted, "\(decision.targets[0].reasons)")
    #expect(decision.targets[0].comparison?.findings.allSatisfy { $0.state == .unchanged } ?? false)
  }

  /// Findings, measures and lines that a newer version adds are left alone.
  @Test func unknownWordsAreLeftAlone() throws {
    let snapshot = try Forms.snapshot(blocks)
    let newer =
      text(snapshot).replacing(#""kind":"text""#, with: #""kind":"text","tint":"blue""#)
      + #"{"accepted":{"reason":"x"},"kind":"number","measure":"joy","target":"test","value":7}"#
    #expect(newer.contains("tint"))
    #expect(try gate(newer, snapshot).outcome == .accepted)
  }

  private static func snapshot(_ blocks: [String], choicesMoreThan limit: Double) throws -> Snapshot
  {
    let rules = Reading.book.rules.map { rule in
      guard rule.id == "select-many-options" else { return rule }
      var rule = rule
      rule.when = rule.when.map { condition in
        guard case .moreThan = condition.comparison else { return condition }
        return Condition(fact: condition.fact, comparison: .moreThan(limit))
      }
      return rule
    }
    return Forms.snapshot(
      Auditor(book: Reading.book.judging(rules)).audit(
        try Reading.journey(
          html: "<form method=post><h1>Demande</h1>\(blocks.joined())<button>OK</button></form>")))
  }

  @Test func anotherThresholdRefusesNothingThatDidNotChange() throws {
    let before = try Self.snapshot(blocks, choicesMoreThan: 15)
    let after = try Self.snapshot(blocks, choicesMoreThan: 8)
    #expect(after.findings.contains { $0.rule == "select-many-options" })
    let decision = try gate(text(before), after)
    #expect(decision.outcome == .accepted, "\(decision.targets[0].reasons)")
    #expect(decision.targets[0].reasons.map(\.kind) == [.ruleChanged])
  }

  @Test func anotherThresholdExcusesNothingThatChanged() throws {
    let before = try Self.snapshot(blocks, choicesMoreThan: 15)
    let list =
      "<label>Région (facultatif)<select name=region>\((1...12).map { "<option>Région \($0)" }.joined())</select></label>"
    let after = try Self.snapshot(blocks + [list], choicesMoreThan: 8)
    let kinds = try gate(text(before), after).targets[0].reasons.map(\.kind)
    #expect(kinds.contains(.newFinding))
  }

  /// A finding that was known stays known under another threshold.
  @Test func anOldFindingStaysOld() throws {
    let before = try Self.snapshot(blocks, choicesMoreThan: 11)
    let after = try Self.snapshot(blocks, choicesMoreThan: 8)
    let comparison = AuditComparison(
      before: try #require(try Baseline(reading: text(before))["test"]), after: after)
    let lists = comparison.findings.filter { $0.finding?.rule == "select-many-options" }
    #expect(lists.map(\.state) == [.unchanged])
  }
}
