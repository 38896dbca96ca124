import Report
import TestSupport
import Testing

@testable import Comparing

/// A promised duration that does not hold is refused like one that is no longer made.
@Suite struct PromiseGateTests {
  private static let fields = ["Ville", "Courriel", "Commentaire"].map {
    "<label>\($0)<textarea name=\($0.lowercased())></textarea></label>"
  }

  private func form(_ promise: String, _ fields: [String] = fields) throws -> Snapshot {
    try Forms.snapshot(fields + [promise.isEmpty ? "" : "<p>Durée : \(promise).</p>"])
  }

  private func refusals(_ before: Snapshot, _ after: Snapshot) -> [Report.GateReason.Kind] {
    let gate = Gate([after], terms: Gate.Terms(baseline: Baseline([before]), today: "2026-01-01"))
    return gate.targets[0].reasons.filter { $0.weight == .refusal }.map(\.kind)
  }

  @Test func aShorterPromiseThatDoesNotHoldIsRefused() throws {
    #expect(try refusals(form("30 minutes"), form("1 minute")).contains(.lostPromise))
    #expect(try refusals(form("30 minutes"), form("")).contains(.lostPromise))
  }

  @Test func aPromiseThatHoldsMayChange() throws {
    #expect(try !refusals(form("30 minutes"), form("20 minutes")).contains(.lostPromise))
  }

  /// Nobody made it worse: what did not hold before is in the baseline.
  @Test func whatDidNotHoldBeforeIsNoNews() throws {
    #expect(try refusals(form("1 minute"), form("1 minute")).isEmpty)
  }

  @Test func aPromiseIsOutgrownByQuestions() throws {
    let more =
      Self.fields + (1...8).map { "<label>Récit \($0)<textarea name=r\($0)></textarea></label>" }
    #expect(try refusals(form("6 minutes"), form("6 minutes", more)).contains(.lostPromise))
  }

  @Test func itIsAcceptedLikeALostOne() throws {
    let (before, after) = (try form("30 minutes"), try form("1 minute"))
    var baseline = Baseline([before])
    let id = Measure.promises.id(in: before.target)
    #expect(baseline.accept(id, in: after, Acceptance(reason: "law", until: nil)) == .accepted)
    let gate = Gate([after], terms: Gate.Terms(baseline: baseline, today: "2026-01-01"))
    #expect(!gate.targets[0].reasons.contains { $0.kind == .lostPromise })
  }

  /// One cause, one id: who accepts a question accepts what is wrong with it.
  @Test func anAcceptedQuestionComesWithItsFindings() throws {
    let before = try form("30 minutes")
    let after = try form("30 minutes", Self.fields + ["<input name=iban required>"])
    let added = try #require(after.questions.last)
    #expect(refusals(before, after).contains(.newFinding))
    var baseline = Baseline([before])
    #expect(
      baseline.accept(added.id, in: after, Acceptance(reason: "law", until: nil)) == .accepted)
    let read = try Baseline(reading: baseline.text)
    let gate = Gate([after], terms: Gate.Terms(baseline: read, today: "2026-01-01"))
    let about = gate.targets[0].reasons.filter { $0.weight == .refusal && $0.id != nil }
    #expect(!about.contains { $0.kind == .addedQuestion })
    #expect(
      !about.contains { reason in
        reason.kind == .newFinding
          && after.findings.contains { $0.id == reason.id && $0.subject.question == added.id }
      })
  }
}
