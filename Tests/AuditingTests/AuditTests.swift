import Auditing
import FormModel
import TestSupport
import Testing
import Timing

/// Whole audits.
@Suite struct AuditTests {
  private func audit(_ folder: String) throws -> Audit {
    Auditor(book: Reading.book).audit(try Reading.journey(folder))
  }

  @Test func theRedesignAsksLessTakesLessAndIsBetter() throws {
    let old = try audit("pre-plainte-2015")
    let new = try audit("pre-plainte-refonte")
    #expect(old.measures.questions == 62)
    #expect(new.measures.questions == 14)
    #expect(new.time.spread.p50 < old.time.spread.p50 / 2)
    #expect(try #require(new.score?.letter) < (try #require(old.score?.letter)))
    #expect(old.measures.clicks == .count(3) && new.measures.clicks == .count(1))
    #expect(old.measures.declaredMinutes == nil && new.measures.declaredMinutes == 8...8)
  }

  @Test(arguments: [
    "question-count", "estimated-time", "clicks-to-first-question", "time-not-stated",
    "known-to-administration", "repeated-question", "select-many-options",
  ])
  func theLeversOfTheRedesignAreFound(rule: String) throws {
    let verdict = try #require(try audit("pre-plainte-2015").verdicts.first { $0.rule.id == rule })
    #expect(verdict.outcome == .failed)
  }

  @Test func keysAndFindingIdsAreUnique() throws {
    let audit = try audit("pre-plainte-2015")
    let ids = audit.verdicts.flatMap(\.findings).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    "coquille-javascript", "mur-connexion", "captcha", "erreur-404",
  ])
  func aPageThatCannotBeJudgedHasNoMark(folder: String) throws {
    let page = try Reading.fixture(folder + "/page.html")
    let audit = Auditor(book: Reading.book).audit(Journey(name: folder, pages: [page], home: nil))
    guard case .notAudited(let reason) = audit.outcome else {
      Issue.record("\(folder) was judged: \(audit.outcome)")
      return
    }
    #expect(!reason.french.isEmpty)
    #expect(audit.score == nil)
  }

  @Test func aJourneyWithAWallIsPartialAndHasNoMark() throws {
    let journey = try Reading.journey("pre-plainte-refonte")
    let wall = try Reading.fixture("mur-connexion/page.html")
    let audit = Auditor(book: Reading.book)
      .audit(Journey(name: "walled", pages: journey.pages + [wall], home: journey.home))
    guard case .partial = audit.outcome else {
      Issue.record("judged as \(audit.outcome)")
      return
    }
    #expect(audit.score == nil)
    #expect(audit.measures.questions == 14)
  }

  @Test func aPageWithoutQuestionIsNotALightForm() throws {
    let audit = Auditor(book: Reading.book).audit(try Reading.journey(html: "<p>Bonjour</p>"))
    guard case .notAudited = audit.outcome else {
      Issue.record("judged as \(audit.outcome)")
      return
    }
  }
}
