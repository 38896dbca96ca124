import FormModel
import Report
import TestSupport
import Testing

@testable import Deciding

/// What-if beside an audit of the form that was changed by hand.
///
/// Dropping a question leaves its words in nobody's way, so that both agree to a hundredth; a legend or
/// choices that the next question shares are then read there, which what-if leaves out: up to a few
/// seconds. Marks differ where rules look at more than counts: what-if promises the numbers of people,
/// not the findings of a page that does not exist yet.
@Suite struct HandEditTests {
  private static let page = [
    "<label for=nom>Nom de famille</label><input id=nom name=nom required autocomplete=family-name>",
    "<label for=iban>IBAN</label><input id=iban name=iban required>",
    "<label for=bic>BIC</label><input id=bic name=bic required>",
    "<label for=pays>Pays</label><select id=pays name=pays required>"
      + (1...60).map { "<option>Pays \($0)" }.joined() + "</select>",
    "<label for=avis>Votre avis (facultatif)</label><textarea id=avis name=avis></textarea>",
    "<label for=cv>Curriculum vitæ</label><input type=file id=cv name=cv required>",
  ]

  private func audit(_ parts: [String]) throws -> Report.Audit {
    try WhatIfFixtures.audit(
      html:
        "<html lang=fr><title>Demande</title><form method=post>\(parts.joined())<button>Envoyer</button></form>"
    )
  }

  @Test(arguments: Self.page.indices)
  func droppingAQuestionIsAuditingTheFormWithoutIt(place: Int) throws {
    let table = try #require(try audit(Self.page).whatIf)
    #expect(table.questions.count == Self.page.count)
    var parts = Self.page
    parts.remove(at: place)
    let byHand = try #require(try audit(parts).time)
    let outcome = table.outcome(of: try table.resolved(.drop(table.questions[place].id)))
    #expect(outcome.questions == Self.page.count - 1)
    #expect(abs(outcome.p50 - byHand.p50) <= 0.01 * byHand.p50, "\(outcome.p50) \(byHand.p50)")
    #expect(abs(outcome.p90 - byHand.p90) <= 0.01 * byHand.p90, "\(outcome.p90) \(byHand.p90)")
  }

  /// The paper of both bank numbers is fetched as long as one of them is asked.
  @Test func aPaperIsFetchedForTheNextAnswerThatNeedsIt() throws {
    let table = try #require(try audit(Self.page).whatIf)
    let places = table.questions.indices.filter { !table.questions[$0].papers.isEmpty }
    #expect(places.count == 2)
    let now = table.outcome(of: Decided()).p50
    var one = Decided()
    one.dropped = [places[0]]
    var both = Decided()
    both.dropped = Set(places)
    let fetching = table.questions[places[0]].fetching.mean
    #expect(now - table.outcome(of: one).p50 < fetching)
    #expect(now - table.outcome(of: both).p50 > fetching)
  }

  @Test func anotherControlIsTimedAsTheFormWithIt() throws {
    let table = try #require(try audit(Self.page).whatIf)
    var parts = Self.page
    parts[3] =
      "<label for=pays>Pays</label><input id=pays name=pays required list=l><datalist id=l>"
      + (1...60).map { "<option>Pays \($0)" }.joined() + "</datalist>"
    let byHand = try #require(try audit(parts).time)
    let outcome = table.outcome(
      of: try table.resolved(.retype(table.questions[3].id, to: .suggest)))
    #expect(abs(outcome.p50 - byHand.p50) <= 0.01 * byHand.p50, "\(outcome.p50) \(byHand.p50)")
    #expect(outcome.p50 < table.outcome(of: Decided()).p50)
  }

  @Test func anOptionalQuestionIsTimedAsTheFormWhichSaysSo() throws {
    let table = try #require(try audit(Self.page).whatIf)
    var parts = Self.page
    parts[5] = "<label for=cv>Curriculum vitæ (facultatif)</label><input type=file id=cv name=cv>"
    let byHand = try #require(try audit(parts).time)
    let outcome = table.outcome(of: try table.resolved(.optional(table.questions[5].id)))
    #expect(abs(outcome.p50 - byHand.p50) <= 0.02 * byHand.p50, "\(outcome.p50) \(byHand.p50)")
  }
}
