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
      try TimeParameters(
        [], profiles: Reading.book.timing.profiles, otherModels: Reading.book.timing.otherModels)
    }
  }

  @Test func linesOfADerivationAddUp() throws {
    let journey = try Reading.journey("pre-plainte-2015")
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: journey)
    for question in time.questions.flatMap({ $0 }).flatMap({ $0 }) {
      let sum = question.terms.reduce(0) { $0 + $1.mean }
      #expect(abs(sum - question.parts.total) < 1e-9)
    }
    #expect(abs(time.overheadTerms.reduce(0) { $0 + $1.mean } - time.overheads) < 1e-9)
  }

  @Test(arguments: Reading.book.timing.profiles.map(\.id))
  func aProfileMultipliesWhatItSays(id: String) throws {
    let parameters = Reading.book.timing
    let profile = try #require(parameters.profiles.first { $0.id == id })
    let others = parameters.applying(profile)
    #expect(others.profile.id == id)
    for name in TimeParameter.ParameterName.allCases {
      let named = profile.multipliers.first { $0.names.contains(name) }
      let everything = profile.multipliers.first { $0.names.isEmpty }
      let factor = named?.factor ?? (name.kind == .duration ? everything?.factor ?? 1 : 1)
      #expect(abs(others.value(name) - parameters.value(name) * factor) < 1e-9)
    }
  }

  @Test func aProfileHasASourceOrIsOff() {
    for profile in Reading.book.timing.profiles.dropFirst() {
      #expect(profile.multipliers.isEmpty == (profile.unavailable != nil), "\(profile.id)")
    }
  }

  /// 62 choices cost 620 s by the constants of demarches-simplifiees, whatever their wording.
  @Test func otherModelsUseTheirOwnConstants() throws {
    let radios = (1...62).map {
      "<fieldset><legend>Statement number \($0)</legend><label><input type=radio name=r\($0) required>yes</label><label><input type=radio name=r\($0)>no</label></fieldset>"
    }
    let journey = try Reading.journey(html: "<form method=post>\(radios.joined())</form>")
    func total(_ name: TimeModelName) -> Double {
      TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes, name: name)
        .time(of: journey).spread.p50
    }
    #expect(total(.demarchesSimplifiees) == 620)
    #expect(abs(total(.keystrokeLevel) - 63 * (1.35 + 1.1 + 0.2)) < 1e-9)
    #expect(total(.formaudit) != 620)
  }

  @Test func aPromiseSaysWhatItNeeds() throws {
    let form = "<label>IBAN<input required></label><label>Nom<input></label>"
    let time = try time(form)
    func needs(_ minutes: Double) -> PromiseCheck.Need {
      PromiseCheck(promised: minutes...minutes, time: time).needs
    }
    #expect(needs(60) == .nothing)
    #expect(needs(time.fillSpread.p50 / 60) == .papersAtHand)
    #expect(needs(time.paths.shortestFill / 60) == .shortestPathWithPapers)
    #expect(needs(0.01) == .more)
    #expect(PromiseCheck(promised: 60...60, time: time).share > 0.99)
  }

  @Test func sharedLegendsAndChoicesAreReadOnce() throws {
    let row = { (name: String) in
      "<fieldset><legend>Fréquence</legend><label><input type=radio name=\(name) required>toujours</label><label><input type=radio name=\(name)>jamais</label></fieldset>"
    }
    let questions = try time(row("a") + row("b")).questions[0][0]
    #expect(questions[1].parts.read < questions[0].parts.read)
  }

  /// Of two branches under one choice, the longest way takes the heavier one, not both.
  @Test func branchesExcludeOneAnother() throws {
    func branch(_ id: String, _ fields: Int) -> String {
      let inputs = (0..<fields).map { "<label>Détail \(id) \($0)<input required></label>" }
      return "<div id=\(id) hidden>\(inputs.joined())</div>"
    }
    func choice(_ first: String, _ second: String) -> String {
      "<fieldset><legend>Êtes-vous salarié ?</legend><input type=radio name=s id=a aria-controls=\(first) required><label for=a>Oui</label><input type=radio name=s id=b aria-controls=\(second)><label for=b>Non</label></fieldset>"
    }
    let both = try time(choice("x", "y") + branch("x", 2) + branch("y", 6)).paths
    let heavy = try time(choice("z", "y") + branch("y", 6)).paths
    #expect(abs(both.longest - heavy.longest) < 1)
    #expect(both.shortest < both.typical && both.typical < both.longest)
  }

  @Test func rowsOfARepeatedBlockAreFilledSeveralTimes() throws {
    let once = try time(
      "<fieldset><legend>Enfant</legend><label>Taille<input required></label></fieldset>")
    let often = try time(
      "<fieldset><legend>Enfant</legend><label>Taille<input required></label><button type=button>Ajouter un enfant</button></fieldset>"
    )
    #expect(often.questions[0][0][0].parts.answer > 2 * once.questions[0][0][0].parts.answer)
    #expect(often.questions[0][0][0].parts.read == once.questions[0][0][0].parts.read)
  }

  /// A page which shows the answers once more is looked over, question by question.
  @Test func aLastLookTakesTime() throws {
    let questions =
      "<form method=post><label>Ville<input required></label><label>Pays<input required></label></form>"
    let review =
      "<h1>Vérifiez vos réponses</h1><p>Ville : Lille</p><form method=post><button>Envoyer</button></form>"
    let journey = Journey(
      name: "", pages: [try Reading.page(questions), try Reading.page(review)], home: nil)
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: journey)
    let look = time.overheadTerms.first { $0.parameter == .reviewAnswer }
    #expect(look?.quantity == 2)
  }
}
