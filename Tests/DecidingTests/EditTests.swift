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
    for suggestion in all where suggestion.edit.name != "split" {
      let then = table.outcome(of: try table.resolved(suggestion.edit))
      #expect(table.outcome(of: Decided()).p50 - then.p50 > 0)
      #expect(!suggestion.because { $0 }.english.isEmpty)
    }
    #expect(Suggestion.all(for: audit, most: 1) == Array(all.prefix(1)))
  }

  private static let address = """
    <html lang=fr><title>Adresse</title><form method=post>
    <label for=voie>Numéro et voie</label><input id=voie name=voie required>
    <label for=cp>Code postal</label><input id=cp name=cp required>
    <label for=ville>Commune</label><input id=ville name=ville required>
    <label for=tel>Téléphone</label><input id=tel name=tel required>
    <label for=ville2>Commune</label><input id=ville2 name=ville2 required>
    </form>
    """

  /// Neighbours which ask for parts of one answer; a phone number is none of an address, and ends it.
  @Test func partsOfOneAnswerAreSuggestedAsOneQuestion() throws {
    let audit = try WhatIfFixtures.audit(html: Self.address)
    let table = try #require(audit.whatIf)
    let purposes = audit.pages.flatMap(\.forms).flatMap(\.questions).map(\.purpose)
    #expect(AnswerParts(table, purposes: purposes).runs == [[0, 1, 2]])
    let all = Suggestion.all(for: audit, most: 10)
    let merge = all.first { $0.edit.name == "merge" }
    // Where a source has the answers, having them filled in saves more.
    let prefilled = all.first { $0.edit.name == "prefill" }
    #expect(merge != nil || prefilled != nil)
    let candidates = SuggestionCandidates(audit, table).all
    let candidate = try #require(candidates.first { $0.edit.name == "merge" })
    #expect(candidate.edit == .merge(table.questions[0...2].map(\.id)))
    let now = table.outcome(of: Decided())
    let then = table.outcome(of: try table.resolved(candidate.edit))
    #expect(now.p50 - then.p50 > 1)
    #expect(abs(now.mean - then.mean - candidate.saves) < 2)
    guard case .partsOfOneAnswer(let seconds) = candidate.reason else {
      Issue.record("no reason")
      return
    }
    #expect(seconds == candidate.saves)
  }

  private static func page(questions count: Int) -> String {
    let questions = (1...count).map {
      "<label for=q\($0)>Question \($0)</label><input id=q\($0) name=q\($0) required>"
    }
    return "<html lang=fr><title>Longue page</title><form method=post>\(questions.joined())</form>"
  }

  /// A page which a rule finds too long is split last, and costs time; a shorter one is not.
  @Test func aPageThatStaysTooLongIsSuggestedToBeSplit() throws {
    let audit = try WhatIfFixtures.audit(html: Self.page(questions: 20))
    let table = try #require(audit.whatIf)
    let last = try #require(Suggestion.all(for: audit, most: 30).last)
    #expect(last.edit == .split(table.pages[0].key, pages: 2))
    #expect(last.reason == .longPage("questions-per-page", questions: 20))
    #expect(last.seconds < 0 && last.points > 0)
    let short = try WhatIfFixtures.audit(html: Self.page(questions: 12))
    #expect(!Suggestion.all(for: short, most: 30).contains { $0.edit.name == "split" })
  }
}
