import Auditing
import FormModel
import TestSupport
import Testing
import Timing

/// The laws of the time model.
@Suite struct TimeModelTests {
  private func time(_ html: String) throws -> JourneyTime {
    try TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: Reading.journey(html: "<form method=post>\(html)</form>"))
  }

  @Test func spreadIsOrderedAndPathsToo() throws {
    let journey = try Reading.journey("pre-plainte-2015")
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: journey)
    #expect(time.spread.p10 < time.spread.p50 && time.spread.p50 < time.spread.p90)
    #expect(time.paths.shortest < time.paths.typical && time.paths.typical < time.paths.longest)
    #expect(time.paths.typical == time.spread.p50)
  }

  @Test func partsAddUpToTheWhole() throws {
    let journey = try Reading.journey("pre-plainte-refonte")
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: journey)
    let asked = zip(journey.pages, time.questions).flatMap { page, times in
      zip(page.forms, times).filter(\.0.isAudited).flatMap(\.1)
    }
    let sum = asked.reduce(0) { $0 + $1.probability * $1.parts.total }
    #expect(abs(sum - time.fill - time.gather) < 1e-6)
  }

  @Test func everyQuestionMoreCostsTime() throws {
    var html = ""
    var before = try time("<label>Ville<input></label>").spread.p50
    for index in 0..<10 {
      html += "<label>Question \(index)<input></label>"
      let after = try time("<label>Ville<input></label>" + html).spread.p50
      #expect(after > before)
      before = after
    }
  }

  @Test(arguments: [
    ("<label>Ville<select>{5}</select></label>", "<label>Ville<select>{200}</select></label>"),
    ("<label>Nom<input></label>", "<label>IBAN<input></label>"),
    ("<label>Nom<input></label>", "<label>Pièce jointe<input type=file></label>"),
    ("<label>Nom<input required></label>", "<label>Nom<textarea required></textarea></label>"),
    ("<label>Oui<input type=checkbox required></label>", "<label>Nom<input required></label>"),
  ])
  func heavierFieldsTakeLonger(light: String, heavy: String) throws {
    #expect(try time(expanded(light)).spread.p50 < time(expanded(heavy)).spread.p50)
  }

  private func expanded(_ html: String) -> String {
    html.replacing(/\{([0-9]+)\}/) { match in
      String(repeating: "<option>x", count: Int(match.output.1) ?? 0)
    }
  }

  @Test func aPaperIsFetchedOnce() throws {
    let one = try time("<label>IBAN<input required></label>").gather
    let both = try time("<label>IBAN<input required></label><label>BIC<input required></label>")
      .gather
    #expect(one > 0)
    #expect(both == one)
  }

  @Test func optionalQuestionsWeighLess() throws {
    let required = try time("<label>Profession<input required></label>")
    let optional = try time("<label>Nom<input required></label><label>Profession<input></label>")
    #expect(required.questions[0][0][0].probability == 1)
    #expect(optional.questions[0][0][1].probability < 1)
  }

  @Test func everyQuestionSaysWhy() throws {
    let because = try time("<label>IBAN<input></label>").questions[0][0][0].because
    #expect(because.english.contains("gather"))
    #expect(because.french.contains("rassembler"))
  }

  @Test func anEmptyJourneyTakesNoTime() {
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: Journey(name: "", pages: [], home: nil))
    #expect(time.spread == TimeSpread(p10: 0, p50: 0, p90: 0))
  }

  @Test func missingParametersAreNamed() {
    #expect(throws: MissingTimeParameters.self) {
      try TimeParameters(profile: "desktop", [])
    }
  }
}
