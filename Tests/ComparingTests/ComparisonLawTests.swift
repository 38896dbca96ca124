import FormModel
import Report
import TestSupport
import Testing

@testable import Comparing

/// What holds for every pair of forms.
@Suite struct ComparisonLawTests {
  @Test(arguments: 0..<40) func aFormIsUnchangedBesideItself(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let snapshot = try Forms.snapshot(Forms.blocks(using: &random))
    let comparison = AuditComparison(before: snapshot, after: snapshot)
    #expect(
      comparison.questions.allSatisfy {
        $0.state == .unchanged && $0.places.before == $0.places.after
      })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
  }

  /// Reports come from files: their numbers may be others than those which their lines make.
  @Test(arguments: 0..<20) func noReportIsHeavierThanItsOwnBaseline(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var snapshot = try Forms.snapshot(Forms.blocks(using: &random))
    for measure in snapshot.told.keys {
      snapshot.told[measure] = Double(Int.random(in: -1 << 40...1 << 40, using: &random))
    }
    let baseline = try Baseline(reading: Baseline([snapshot]).text)
    let decision = Gate([snapshot], terms: Gate.Terms(baseline: baseline, today: "2026-01-01"))
    #expect(decision.outcome == .accepted)
  }

  @Test(arguments: 0..<40) func anotherOrderLosesNoQuestion(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let blocks = Forms.blocks(using: &random)
    let before = try Forms.snapshot(blocks)
    let after = try Forms.snapshot(blocks.shuffled(using: &random))
    let comparison = AuditComparison(before: before, after: after)
    for change in comparison.questions {
      #expect([.unchanged, .moved].contains(change.state), "\(change.state) \(change.because)")
      #expect(change.before?.wording == change.after?.wording)
    }
  }

  @Test(arguments: 0..<40) func whatIsAddedOneWayIsRemovedTheOther(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let one = try Forms.snapshot(Forms.blocks(using: &random))
    let other = try Forms.snapshot(Forms.blocks(using: &random))
    let forth = AuditComparison(before: one, after: other)
    let back = AuditComparison(before: other, after: one)
    #expect(forth.questions(.added).count == back.questions(.removed).count)
    #expect(forth.questions(.removed).count == back.questions(.added).count)
    #expect(forth.questions(.ambiguous).count == back.questions(.ambiguous).count)
    // A rule that cannot tell of one form is not said to be satisfied there, and what is gone with a
    // doubtful question is not said to be mended.
    let came = forth.findings.count { $0.before == nil }
    #expect(came == back.findings.count { $0.after == nil })
    #expect(forth.findings(.added).count >= back.findings(.removed).count)
    let paired = forth.questions.count { $0.before != nil && $0.after != nil }
    #expect(paired + forth.questions(.added).count == other.questions.count)
    #expect(paired + forth.questions(.removed).count == one.questions.count)
  }

  @Test(arguments: Repository.fixturePages) func realPagesAreUnchangedBesideThemselves(
    path: String
  ) throws {
    let page = try Reading.fixture(path)
    let snapshot = Forms.snapshot(Journey(name: path, pages: [page], home: nil))
    let comparison = AuditComparison(before: snapshot, after: snapshot)
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged || $0.state == .notChecked })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
  }

  /// A mended finding and a new one never cancel out.
  @Test func aMendedFindingAndANewOneAreTwo() throws {
    let before = try Forms.snapshot([
      "<p><input name=nom></p>", "<p><label>Ville<input name=ville></label></p>",
      "<p><label>IBAN<input name=iban></label></p>",
    ])
    let after = try Forms.snapshot([
      "<p><label>Nom<input name=nom></label></p>", "<p><input name=ville></p>",
      "<p><label>IBAN<input name=iban></label></p>",
    ])
    let comparison = AuditComparison(before: before, after: after)
    let labels = comparison.findings.filter { $0.finding?.rule == "field-label-missing" }
    #expect(labels.count { $0.state == .added } == 1)
    #expect(labels.count { $0.state == .removed } == 1)
  }

  @Test func whatCouldNotBeLookedAtIsNotRemoved() throws {
    let before = try Forms.snapshot(["<label>Nom<input name=nom></label>", "<input name=x>"])
    var after = before
    after.questions = []
    after.findings = []
    after.whyIncomplete = "a wall"
    after.pages = after.pages.map { Snapshot.Page(key: $0.key, isAudited: false) }
    let comparison = AuditComparison(before: before, after: after)
    #expect(comparison.questions.allSatisfy { $0.state == .notChecked })
    #expect(comparison.findings.allSatisfy { $0.state == .notChecked })
  }

  /// Hundreds of fields that nothing tells apart, and as many that share a word.
  @Test func hostileFormsTakeLittleTime() throws {
    func questions(_ word: String, _ count: Int) -> [Snapshot.Question] {
      (0..<count).map { index in
        Snapshot.Question(
          id: "p/\(index)", page: "p", wording: "\(word) \(index % 7 == 0 ? "x\(index)" : "")",
          fields: [Snapshot.Field(kind: "text", name: word)])
      }
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let comparison = AuditComparison(
        before: Snapshot(target: "t", questions: questions("un deux", 3000)),
        after: Snapshot(target: "t", questions: questions("un trois", 4000)))
      #expect(comparison.questions.count >= 4000)
    }
    // A debug build on a busy machine; a release build takes a twentieth.
    #expect(time < .seconds(60), "\(time)")
  }
}
