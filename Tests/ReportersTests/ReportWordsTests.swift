import Auditing
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

@Suite struct ReportWordsTests {
  let french = ReportWords(language: .french)
  let english = ReportWords(language: .english)

  @Test func pluralsFollowTheLanguage() {
    #expect(french.questions(0) == "0 question")
    #expect(english.questions(0) == "0 questions")
    #expect(french.questions(1) == "1 question")
    #expect(english.questions(1) == "1 question")
    #expect(french.known(1)[0] == "1 information déjà connue de l’administration")
    #expect(french.known(2)[0] == "2 informations déjà connues de l’administration")
    #expect(french.passed(1) == "1 règle satisfaite")
    #expect(french.passed(9) == "9 règles satisfaites")
    #expect(french.undecided(1) == "1 non décidable")
    #expect(french.conditional(1) == "1 question affichée selon une réponse, comptée à part.")
    #expect(french.morePlaces(1) == "… et 1 autre")
    #expect(french.noMark(unjudged: 2, pages: 5) == "sans note\u{A0}: 2 pages sur 5 non auditées")
  }

  @Test func pointsArePluralFromTwoInFrench() {
    #expect(french.points(1.5) == "+1,5\u{A0}point")
    #expect(french.points(2) == "+2\u{A0}points")
    #expect(english.points(1) == "+1\u{A0}point")
    #expect(english.points(1.5) == "+1.5\u{A0}points")
    #expect(english.points(0) == "less than 0.1 point")
  }

  @Test(arguments: [
    (20.0, 90.0, "20 à 90\u{A0}s"), (60, 170, "1 à 3\u{A0}min"), (1500, 2880, "25 à 48\u{A0}min"),
    (100, 130, "2\u{A0}min"), (3300, 6000, "55\u{A0}min à 1\u{A0}h 40\u{A0}min"),
  ])
  func durationsAreToldAsPeopleSayThem(low: Double, high: Double, told: String) {
    #expect(DurationRange(from: low, to: high, language: .french).text == told)
  }

  @Test func aRangeIsToldBetweenItsEnds() {
    let range = DurationRange(from: 1500, to: 2880, language: .french)
    #expect(range.between == "entre 25 et 48\u{A0}min")
    #expect(DurationRange(from: 100, to: 130, language: .english).between == "about 2\u{A0}min")
  }

  @Test func aPromiseIsHeldAgainstTheMedian() {
    var journey = SampleReport(language: .french).light.journey
    journey.declaredMinutes = .init(min: 5, max: 10)
    let slow = Report.Time.sample(p10: 1500, p50: 2040, p90: 2880, mean: 2200)
    #expect(
      french.promises(journey, slow)[0] == "la page promet 5 à 10\u{A0}min, il en faut 34\u{A0}min")
    let quick = Report.Time.sample(p10: 200, p50: 620, p90: 900, mean: 640)
    #expect(french.promises(journey, quick) == ["la page promet 5 à 10\u{A0}min"])
    journey.declaredMinutes = nil
    #expect(french.promises(journey, quick) == ["aucune durée annoncée"])
  }

  @Test func everyReasonOfThePagesHasAHintOrSaysItItself() {
    for reason in NotAuditedReason.allCases where french.hint(reason.rawValue) == nil {
      #expect(reason.sentence.french.contains("auditez"))
    }
  }

  @Test func missingClicksSayWhy() {
    var journey = SampleReport(language: .french).light.journey
    journey.clicks = nil
    journey.clicksReason = .noWay
    #expect(french.clicks(journey)[0] == "aucun chemin depuis l’accueil")
    journey.clicksReason = .undecided
    #expect(french.clicks(journey)[0] == "clics inconnus")
  }
}
