import Report
import TestSupport
import Testing

@testable import Comparing

/// What the gate says of a new finding names the question in words that people know.
@Suite struct ToldFindingTests {
  private let first = "<p><label>Nom<input name=nom></label></p>"

  private func refusals(_ before: String, _ after: String) throws -> [String] {
    let terms = Gate.Terms(
      baseline: Baseline([try Forms.snapshot([first, before])]), today: "2026-01-01")
    let gate = Gate([try Forms.snapshot([first, after])], terms: terms)
    return gate.targets[0].reasons.filter { $0.kind == .newFinding }.map(\.sentence)
  }

  @Test func aQuestionThatLostItsWordsIsNamedByThem() throws {
    let told = try refusals("<label>Ville<input name=city></label>", "<input name=city>")
    #expect(told.contains { $0.contains("“Ville”") })
    #expect(!told.contains { $0.contains("…") })
  }

  @Test func aQuestionThatNeverHadWordsIsNamedByItsField() throws {
    let told = try refusals("", "<input name=city>")
    #expect(told.contains { $0.contains("“city”") })
  }
}
