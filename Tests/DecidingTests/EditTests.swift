import FormModel
import Report
import TestSupport
import Testing
import Words

@testable import Deciding

/// Edits as people type them, what they cannot mean, and what is suggested.
@Suite struct EditTests {
  private func audit() throws -> Report.Audit { try WhatIfFixtures.audit(html: Self.html) }

  private static let html = """
    <html lang=fr><title>Inscription</title><form method=post>
    <label for=nom>Nom de famille</label><input id=nom name=nom required>
    <label for=prenom>Prénom</label><input id=prenom name=prenom required>
    <label for=metier>Profession</label><select id=metier name=metier required>\
    \((1...80).map { "<option>Métier \($0)" }.joined())</select>
    <label for=fax>Numéro de fax (facultatif)</label><input id=fax name=fax>
    <label for=fax2>Fax du bureau (facultatif)</label><input id=fax2 name=fax2>
    </form>
    """

  private func typed() throws -> (TypedEdits, Report.WhatIf) {
    let audit = try audit()
    let table = try #require(audit.whatIf)
    return (TypedEdits(audit, table), table)
  }

  @Test(arguments: ["Profession", "profession", "3", "PROFESSION"])
  func aQuestionIsNamedByItsWordsOrItsNumber(name: String) throws {
    let (typed, table) = try typed()
    #expect(try typed.drop(name).edit == .drop(table.questions[2].id))
    #expect(try typed.drop(table.questions[2].id).edit == .drop(table.questions[2].id))
  }

  private func problem(_ read: (TypedEdits) throws(DecisionError) -> Decision) throws -> [String] {
    let (typed, _) = try typed()
    do throws(DecisionError) {
      _ = try read(typed)
      return []
    } catch {
      return [error.sentence.english, error.hint?.english ?? ""]
    }
  }

  @Test func aSlipIsToldWithWhatWasMeant() throws {
    let slip = try problem { (typed) throws(DecisionError) in try typed.drop("Profesion") }
    #expect(slip == ["no question of “test” is “Profesion”", "did you mean “Profession”?"])
    let several = try problem { (typed) throws(DecisionError) in try typed.drop("fax") }
    #expect(several.first == "2 questions of “test” could be “fax”")
    let kind = try problem { (typed) throws(DecisionError) in try typed.retype("Profession:sugest")
    }
    #expect(kind == ["“sugest” is no kind of control", "did you mean “suggest”?"])
    let before = try problem { (typed) throws(DecisionError) in
      try typed.retype("Profession:radio→suggest")
    }
    #expect(before.first == "“Profession” is no “radio”: it is a “select”")
    let page = try problem { (typed) throws(DecisionError) in try typed.split("1:one") }
    #expect(page.first == "“one” is no number of pages")
  }

  @Test func bothArrowsAndNoneMeanTheSame() throws {
    let (typed, table) = try typed()
    for text in ["Profession:select→suggest", "Profession:select->suggest", "Profession:suggest"] {
      #expect(try typed.retype(text).edit == .retype(table.questions[2].id, to: .suggest))
    }
  }

  @Test func whatCannotBeIsRefused() throws {
    let table = try #require(try audit().whatIf)
    let id = table.questions.map(\.id)
    let impossible: [[Decision.Edit]] = [
      [.retype(id[0], to: .radio)], [.merge([id[0]])], [.drop("nowhere")],
      [.retype(id[2], to: .suggest), .retype(id[2], to: .radio)],
      [.merge([id[0], id[1]]), .merge([id[1], id[2]])], [.prefill(source: "nobody", [])],
      [.split("nowhere", pages: 2)],
    ]
    for edits in impossible {
      #expect(throws: DecisionError.self, "\(edits)") { try table.resolved(edits) }
    }
  }

  @Test func aSourceIsNamedAsPeopleWriteIt() throws {
    let (typed, table) = try typed()
    #expect(try typed.prefill("franceconnect").edit == .prefill(source: "FranceConnect", []))
    let outcome = table.outcome(of: try table.resolved(.prefill(source: "FranceConnect", [])))
    #expect(outcome.questions == table.questions.count - 2)
  }

  /// A key changes when a heading does; the words of the question do not.
  @Test func aQuestionWhoseKeyHasChangedIsFoundByItsWords() throws {
    let (typed, table) = try typed()
    let old = Decision(.drop("old-page/old-key"), wordings: ["Profession"], because: "unused")
    let found = try typed.found(old)
    #expect(found.edit == .drop(table.questions[2].id))
    #expect(found.because == "unused")
  }

  @Test func mergedQuestionsAreOneAndQuicker() throws {
    let table = try #require(try audit().whatIf)
    let now = table.outcome(of: Decided())
    let then = table.outcome(
      of: try table.resolved(.merge([table.questions[0].id, table.questions[1].id])))
    #expect(then.questions == now.questions - 1)
    #expect(then.p50 < now.p50)
  }

  @Test func aSplitPageTakesLonger() throws {
    let table = try #require(try audit().whatIf)
    let then = table.outcome(of: try table.resolved(.split(table.pages[0].key, pages: 3)))
    #expect(then.p50 > table.outcome(of: Decided()).p50)
  }

  @Test func suggestionsSaveTimeAndSayWhy() throws {
    let audit = try audit()
    let table = try #require(audit.whatIf)
    let all = Suggestion.all(for: audit, most: 10)
    #expect(all.contains { $0.edit == .retype(table.questions[2].id, to: .suggest) })
    #expect(all.contains { $0.reason == .rule("select-many-options") })
    #expect(all.contains { $0.edit == .drop(table.questions[3].id) })
    #expect(all.map(\.seconds) == all.map(\.seconds).sorted(by: >))
    for suggestion in all {
      let then = table.outcome(of: try table.resolved(suggestion.edit))
      #expect(table.outcome(of: Decided()).p50 - then.p50 > 0)
      #expect(!suggestion.because { $0 }.english.isEmpty)
    }
    #expect(Suggestion.all(for: audit, most: 1) == Array(all.prefix(1)))
  }
}
