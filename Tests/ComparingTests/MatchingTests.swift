import Report
import TestSupport
import Testing

@testable import Comparing

/// Which questions are taken for the same.
@Suite struct MatchingTests {
  private func states(_ before: [String], _ after: [String]) throws -> [String: Report.ChangeState]
  {
    let comparison = AuditComparison(
      before: try Forms.snapshot(before), after: try Forms.snapshot(after))
    return Dictionary(
      comparison.questions.map { (($0.after ?? $0.before)?.wording ?? "", $0.state) },
      uniquingKeysWith: { first, _ in first })
  }

  private let city = "<label>Ville<input name=ville></label>"
  private let name = "<label>Nom<input name=nom></label>"

  @Test func aRenamedFieldIsTheSame() throws {
    #expect(
      try states([name, city], ["<label>Nom<input name=a8></label>", city])["Nom"] == .unchanged)
  }

  @Test func anotherWordingUnderTheSameNameIsTheSame() throws {
    let found = try states([name, city], ["<label>Family name<input name=nom></label>", city])
    #expect(found["Family name"] == .updated)
  }

  @Test func anotherNameAndAnotherWordingIsNoSurePair() throws {
    let found = try states(
      [name, city], ["<label>Nom du conjoint<input name=conjoint></label>", city])
    #expect(found["Nom du conjoint"] != .updated)
    #expect(found["Nom du conjoint"] != .unchanged)
  }

  @Test func aSecondOneIsAdded() throws {
    let comparison = AuditComparison(
      before: try Forms.snapshot([name, city]), after: try Forms.snapshot([name, name, city]))
    #expect(comparison.questions(.added).map(\.after?.wording) == ["Nom"])
    #expect(comparison.questions(.unchanged).count == 2)
  }

  @Test func saysWhatChangedInAList() throws {
    func list(_ count: Int) -> String {
      "<label>Pays<select name=pays>\((1...count).map { "<option>Pays \($0)" }.joined())</select></label>"
    }
    let comparison = AuditComparison(
      before: try Forms.snapshot([list(10)]), after: try Forms.snapshot([list(40)]))
    #expect(comparison.questions.map(\.edits) == [[.choices(from: 10, to: 40)]])
  }

  @Test(arguments: [
    ("personne[0][nom]", "personne nom"), ("ctl00$main$txtNom_17", "main txt nom"),
    ("nom-3fa85f64", "nom"), ("a8f3-22c1-9b", ""), ("j_idt45:email", "email"),
    ("dateNaissance2", "date naissance"), ("42", ""),
  ]) func namesLoseTheirGeneratedParts(name: String, skeleton: String) {
    #expect(NameSkeleton.of(name) == skeleton)
  }

  @Test func fingerprintsHoldNoNumberOrPlace() throws {
    let before = try Forms.snapshot([name, city])
    let after = try Forms.snapshot([
      "<p class=x1>Texte</p>", "<label>Nom<input class=c id=gen-4711 name=nom></label>", city,
    ])
    #expect(before.questions.map(\.prints) == after.questions.map(\.prints))
  }

  /// A baseline of an earlier version, and one of which only an old fingerprint is still known.
  @Test func oneSharedFingerprintIsEnough() throws {
    var old = try Forms.snapshot([name, city])
    for place in old.questions.indices {
      old.questions[place].prints["v1"] = nil
      old.questions[place].purpose = "another-purpose"
    }
    let comparison = AuditComparison(before: old, after: try Forms.snapshot([name, city]))
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged && $0.score == 1 })
  }
}
