import FormModel
import Report
import TestSupport
import Testing

@testable import Comparing

/// What holds for a form and what a team made of it.
@Suite struct MatchingLawTests {
  /// A form, and the same after some changes.
  private static func versions(_ seed: UInt64) throws -> (Snapshot, Snapshot) {
    var random = SeededGenerator(seed: seed)
    let before = Forms.blocks(using: &random)
    var after = before
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<after.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where after.count > 1: after.remove(at: place)
      case 1: after.insert(after[place], at: place)
      case 2: after.shuffle(using: &random)
      case 3: after[place] = after[place].replacing("<label>", with: "<label>Votre ")
      case 4: after[place] = after[place].replacing(#/name='[^']*'/#) { _ in "name=x\(seed)" }
      default: after[place] = after[place].replacing(#/<\/?label>/#) { _ in "" }
      }
    }
    return (try Forms.snapshot(before), try Forms.snapshot(after))
  }

  private struct Pair: Hashable {
    let before: Int
    let after: Int
  }

  private static func pairs(_ match: QuestionMatch) -> Set<Pair> {
    Set(match.pairs.map { Pair(before: $0.before, after: $0.after) })
  }

  @Test(arguments: 0..<50) func isTheSameBothWays(seed: UInt64) throws {
    let (one, other) = try Self.versions(seed)
    let forth = Matcher.match(one.questions, other.questions)
    let back = Matcher.match(other.questions, one.questions)
    let mirrored = Set(Self.pairs(back).map { Pair(before: $0.after, after: $0.before) })
    #expect(Self.pairs(forth) == mirrored)
    #expect(Set(forth.ambiguous.map(\.before)) == Set(back.ambiguous.map(\.after)))
    #expect(Set(forth.ambiguous.map(\.after)) == Set(back.ambiguous.map(\.before)))
    #expect(forth.onlyBefore == back.onlyAfter)
    #expect(forth.onlyAfter == back.onlyBefore)
  }

  @Test(arguments: 0..<30) func everyQuestionIsToldOnce(seed: UInt64) throws {
    let (one, other) = try Self.versions(seed)
    let match = Matcher.match(one.questions, other.questions)
    let before = match.pairs.map(\.before) + match.ambiguous.map(\.before) + match.onlyBefore
    let after = match.pairs.map(\.after) + match.ambiguous.map(\.after) + match.onlyAfter
    #expect(before.sorted() == Array(one.questions.indices))
    #expect(after.sorted() == Array(other.questions.indices))
  }

  /// Dictionaries are in another order in each run of the program, and here in each copy.
  @Test(arguments: 0..<30) func isTheSameEachTime(seed: UInt64) throws {
    let (one, other) = try Self.versions(seed)
    let first = AuditComparison(before: one, after: other)
    for _ in 0..<3 {
      let again = AuditComparison(before: one, after: other)
      #expect(again.questions.map(\.state) == first.questions.map(\.state))
      #expect(again.questions.map(\.places.before) == first.questions.map(\.places.before))
      #expect(again.questions.map(\.edits) == first.questions.map(\.edits))
      #expect(again.findings.map(\.state) == first.findings.map(\.state))
      #expect(again.findings.map(\.finding?.id) == first.findings.map(\.finding?.id))
    }
  }

  /// In whatever order the questions of the first form are known, the same becomes of each.
  @Test(arguments: 0..<30) func theOrderOfADifferentFormChangesNoSurePair(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let blocks = Forms.blocks(using: &random)
    let one = try Forms.snapshot(blocks)
    let other = try Forms.snapshot(blocks.map { $0.replacing("<label>", with: "<label>Votre ") })
    let mixed = try Forms.snapshot(
      blocks.shuffled(using: &random).map { $0.replacing("<label>", with: "<label>Votre ") })
    func became(_ after: Snapshot) -> [String: String] {
      Dictionary(
        AuditComparison(before: one, after: after).questions.filter { $0.state != .ambiguous }.map {
          ($0.before?.wording ?? "", $0.after?.wording ?? "")
        }, uniquingKeysWith: { first, _ in first })
    }
    #expect(became(other) == became(mixed))
  }

  /// Twins of another burden are not mixed up: nobody became compulsory.
  @Test func swappedTwinsKeepTheirBurden() throws {
    let one = "<label>Code<input name=code required></label>"
    let two = "<label>Code<input name=code></label>"
    let comparison = AuditComparison(
      before: try Forms.snapshot([one, two]), after: try Forms.snapshot([two, one]))
    #expect(comparison.questions.allSatisfy { $0.edits.isEmpty })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
  }

  @Test func aTranslatedBoxWithoutANameIsAmbiguous() throws {
    let name = "<label>Nom<input name=nom></label>"
    let comparison = AuditComparison(
      before: try Forms.snapshot([name, "<label><input type=checkbox> Rendre public</label>"]),
      after: try Forms.snapshot([name, "<label><input type=checkbox> Make it visible</label>"]))
    #expect(comparison.questions.map(\.state) == [.unchanged, .ambiguous])
  }

  /// Another question in the place of one that everybody can tell from it.
  @Test func anotherQuestionInTheSamePlaceIsAdded() throws {
    let name = "<label>Nom<input name=nom></label>"
    let comparison = AuditComparison(
      before: try Forms.snapshot([name, "<label>Ville<input name=ville></label>"]),
      after: try Forms.snapshot([name, "<label>IBAN<input name=compte></label>"]))
    #expect(comparison.questions.map(\.state) == [.unchanged, .added, .removed])
  }

  /// Words lead to one question and the name to another.
  @Test func aContestedQuestionIsAmbiguous() throws {
    let city = "<label>Ville<input name=ville></label>"
    let comparison = AuditComparison(
      before: try Forms.snapshot([
        city, "<label>Motif<input name=raison></label>", "<label>Objet<input name=sujet></label>",
      ]), after: try Forms.snapshot([city, "<label>Motif<input name=sujet></label>"]))
    #expect(comparison.questions(.ambiguous).map(\.after?.wording) == ["Motif"])
  }

  /// A date in three boxes which the page reads as two questions once the names are others.
  @Test func findingsOfASplitQuestionAreNeitherMendedNorNew() throws {
    let city = "<label>Ville<input name=ville></label>"
    func date(_ names: [String]) -> String {
      "<p>Date de naissance</p>" + names.map { "<input name=\($0) size=2>" }.joined()
    }
    let comparison = AuditComparison(
      before: try Forms.snapshot([date(["jour", "mois", "annee"]), city]),
      after: try Forms.snapshot([date(["f17", "f18", "f19"]), city]))
    let labels = comparison.findings.filter { $0.finding?.rule == "field-label-missing" }
    #expect(!labels.contains { $0.state == .added }, "\(labels.map(\.state))")
    #expect(!labels.contains { $0.state == .removed })
  }

  @Test func aRewordedButtonKeepsItsDefect() throws {
    func form(_ button: String) throws -> Snapshot {
      try Forms.snapshot(
        html:
          "<form method=post><label>Nom<input name=nom></label>\(button)<button>OK</button></form>")
    }
    let reset = "<button type=reset>Effacer tout le formulaire</button>"
    let reworded = AuditComparison(
      before: try form(reset),
      after: try form("<button type=reset>Effacer le formulaire</button>"))
    #expect(
      reworded.findings.filter { $0.finding?.rule == "reset-button" }.map(\.state) == [.unchanged])
    // The first one is still there and clears nothing any more.
    let other = AuditComparison(
      before: try form(reset),
      after: try form(
        "<button type=button>Effacer tout le formulaire</button><button type=reset>Effacer le formulaire</button>"
      ))
    #expect(
      Set(other.findings.filter { $0.finding?.rule == "reset-button" }.map(\.state))
        == [.added, .removed])
  }
}
