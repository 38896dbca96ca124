import Auditing
import FormModel
import Report
import TestSupport
import Testing
import Words

@testable import Portfolio

/// Which questions of several forms are one, and what their forms do not agree about.
@Suite struct PortfolioTests {
  private static func form(
    _ fields: String, name: String = "form", language: String = "fr"
  ) throws -> Report.Audit {
    let page = try Reading.page(
      "<!doctype html><html lang=\(language)><title>\(name)</title><h1>\(name)</h1><form method=post>"
        + "\(fields)<button>Envoyer</button></form>", address: "https://example.org/\(name)")
    let audit = Auditor(book: Reading.book).audit(
      Journey(name: name, pages: [page], home: nil))
    return Report.Audit(audit, language: .english)
  }

  static func portfolio(
    _ forms: [String], people: [Int?] = [], languages: [String] = []
  ) throws -> PortfolioReport {
    let targets = try forms.enumerated().map { place, fields in
      PortfolioTarget(
        try form(
          fields, name: "form-\(place)",
          language: languages.indices.contains(place) ? languages[place] : "fr"),
        responsesPerYear: people.indices.contains(place) ? people[place] : nil)
    }
    return PortfolioReport(
      targets,
      purposes: PortfolioPurposes(Reading.book.purposes.purposes, Reading.book.vocabulary),
      tool: Report.Tool(name: "test", version: "0"), language: .english)
  }

  /// The targets of each question, by its wording.
  private static func asked(_ forms: [String]) throws -> [String: [Int]] {
    Dictionary(
      try portfolio(forms).questions.map { ($0.wording, $0.targets) },
      uniquingKeysWith: { $0 + $1 })
  }

  @Test func aPurposeIsOneQuestionWhateverItsWords() throws {
    let report = try Self.portfolio([
      "<label>Date de naissance <input name=ddn></label>",
      "<label>Né(e) le <input name=naissance type=date autocomplete=bday></label>",
      "<label>Votre commune <input name=ville></label>",
    ])
    let birth = try #require(report.questions.first { $0.purpose == "birth-date" })
    #expect(birth.targets == [0, 1])
    #expect(birth.wordings.map(\.text).sorted() == ["Date de naissance", "Né(e) le"])
    #expect(birth.contradictions == [.kinds, .wordings])
    #expect(report.totals.asked == 3)
    #expect(report.totals.different == 2)
    #expect(report.totals.shared == 1)
  }

  /// What happened is another thing each time.
  @Test(arguments: ["Que s'est-il passé ?", "Connaissez-vous l'auteur des faits ?"])
  func whatHappenedSparesNothing(wording: String) throws {
    let field =
      "<fieldset><legend>\(wording)</legend><label><input type=radio name=a value=1> Oui</label>"
      + "<label><input type=radio name=a value=2> Non</label></fieldset>"
    let report = try Self.portfolio([field, field])
    let question = try #require(report.questions.first { $0.wording == wording })
    #expect(question.targets == [0, 1])
    #expect(question.purpose != nil)
    #expect(question.cost.secondsSpared == 0)
  }

  @Test func theTelephoneOfACompanyIsNotThatOfAPerson() throws {
    let asked = try Self.asked([
      "<label>Téléphone de la personne morale <input name=tel></label>",
      "<label>Numéro de téléphone <input name=tel></label>",
    ])
    #expect(asked["Téléphone de la personne morale"] == [0])
    #expect(asked["Numéro de téléphone"] == [1])
  }

  @Test func datesAreToBeWrittenInSeveralWays() throws {
    let report = try Self.portfolio([
      "<label>Date de naissance <input name=a placeholder='JJ/MM/AAAA'></label>",
      "<label>Date de naissance (jj/mm/aaaa) <input name=a></label>",
      "<label>Date of birth <input name=a placeholder='DD-MM-YYYY'></label>",
      "<label>Date of birth <input name=a placeholder='mm/dd/yyyy'></label>",
    ])
    let birth = try #require(report.questions.first { $0.purpose == "birth-date" })
    #expect(birth.formats.map(\.targets) == [[0, 1], [2], [3]])
    #expect(birth.formats.map(\.text) == ["JJ/MM/AAAA", "DD-MM-YYYY", "MM/DD/YYYY"])
    #expect(birth.contradictions.contains(.formats))
  }

  @Test func whatIsRequiredHereIsOptionalThere() throws {
    let report = try Self.portfolio([
      "<label>Téléphone <input name=tel required></label>",
      "<label>Téléphone (facultatif) <input name=tel></label>",
    ])
    let phone = try #require(report.questions.first { $0.purpose == "phone" })
    #expect(phone.requiredIn == [0])
    #expect(phone.optionalIn == [1])
    #expect(phone.contradictions.contains(.required))
  }

  @Test func otherAnswersAreOnOffer() throws {
    func list(_ answers: [String]) -> String {
      "<label>Motif de votre demande <select name=motif>"
        + answers.map { "<option>\($0)</option>" }.joined() + "</select></label>"
    }
    let (few, many) = (["Vol", "Perte", "Casse"], ["Mariage", "Divorce", "Décès", "Autre"])
    let report = try Self.portfolio([list(few), list(few), list(many)])
    let reason = try #require(report.questions.first)
    #expect(reason.targets == [0, 1, 2])
    #expect(reason.answers.map(\.text) == ["3", "4"])
    #expect(reason.contradictions.contains(.answers))
  }

  @Test func oneFormDoesNotContradictItself() throws {
    let report = try Self.portfolio([
      "<label>Téléphone <input name=a required></label><label>Téléphone <input name=b type=tel></label>"
    ])
    #expect(report.questions.allSatisfy { $0.contradictions.isEmpty })
  }

  /// The second name of a form is somebody else's.
  @Test func theSecondPersonIsAnother() throws {
    let spouse = """
      <fieldset><legend>Votre conjoint</legend><label>Nom de famille <input name=n2></label></fieldset>
      """
    let own = "<label>Nom de famille <input name=n1></label>"
    let report = try Self.portfolio([own + spouse, own, own + spouse])
    let names = report.questions.filter { $0.purpose == "family-name" }
    #expect(names.map(\.targets) == [[0, 1, 2], [0, 2]])
  }

  /// It does not count as the first of the one who fills in the form, wherever it stands.
  @Test func whoIsNamedIsAnother() throws {
    let spouse = """
      <fieldset><legend>Votre conjoint</legend><label>Nom de famille <input name=n2></label></fieldset>
      """
    let own = "<label>Nom de famille <input name=n1></label>"
    let report = try Self.portfolio([spouse + own, own, spouse])
    let names = report.questions.filter { $0.purpose == "family-name" }
    #expect(Set(names.map(\.targets)) == [[0, 1], [0, 2]])
  }

  /// “Message” says what is asked, under whatever heading.
  @Test func oneWordIsEnoughWhereItTellsThePurpose() throws {
    func message(_ heading: String) -> String {
      "<h2>\(heading)</h2><label>Message <textarea name=a></textarea></label>"
    }
    let report = try Self.portfolio([message("Write to us"), message("Any question?")])
    #expect(report.questions.map(\.targets) == [[0, 1]])
  }

  @Test(arguments: [
    (["fr", "en"], false), (["fr-FR", "fr-CA"], true), (["", "en"], true), (["", ""], true),
  ])
  func translationsContradictNothing(languages: [String], contradict: Bool) throws {
    func field(_ label: String, _ answers: String) -> String {
      "<label>\(label) <select name=a required>\(answers)</select></label>"
    }
    let report = try Self.portfolio(
      [
        field("Nationalité", "<option>Française<option>Belge<option>Suisse"),
        field("Nationality", "<option>French<option>Belgian<option>Swiss"),
      ], languages: languages)
    let nationality = try #require(report.questions.first)
    #expect(nationality.targets == [0, 1])
    #expect(nationality.wordings.count == 2)
    #expect(nationality.contradictions == (contradict ? [.answers, .wordings] : []))
  }

  @Test(arguments: [
    ("Vos remarques sur le chantier", "Vos remarques sur le chantier ?"),
    ("Vos remarques sur ce chantier", "Vos remarques éventuelles sur ce chantier"),
  ])
  func wordsMayDifferALittle(one: String, other: String) throws {
    let noise = (0..<12).map { "<label>Cote \($0) du dossier <input name=x\($0)></label>" }.joined()
    let asked = try Self.asked([
      "<label>\(one) <input name=a></label>" + noise, "<label>\(other) <input name=b></label>",
    ])
    #expect(asked[one] ?? asked[other] == [0, 1])
  }

  @Test(arguments: [
    ("Hauteur de la clôture du jardin nord", "Hauteur de la clôture du jardin sud"),
    ("Lot 1", "Lot 2"),
    ("Surface avant travaux", "Surface après travaux"),
  ])
  func otherWordsAreOtherQuestions(one: String, other: String) throws {
    let asked = try Self.asked([
      "<label>\(one) <input name=a></label>", "<label>\(other) <input name=b></label>",
    ])
    #expect(asked.count == 2)
  }

  /// “Autre” is asked about something.
  @Test func oneWordCountsWithWhatStandsAroundIt() throws {
    func other(_ legend: String) -> String {
      "<fieldset><legend>\(legend)</legend><label>Lequel <input name=a></label></fieldset>"
    }
    let report = try Self.portfolio([other("Arbre abattu"), other("Mur bâti"), other("Mur bâti")])
    #expect(report.questions.map(\.targets).sorted { $0.count < $1.count } == [[0], [1, 2]])
  }

  @Test func askingOnceSparesAllButTheLongest() throws {
    let field = "<label>Adresse électronique <input name=mail type=email></label>"
    let report = try Self.portfolio([field, field, field], people: [1_000, 4_000, nil])
    let cost = try #require(report.questions.first).cost
    let seconds = cost.seconds / 3
    #expect(abs(cost.secondsSpared - 2 * seconds) < 0.2)
    #expect(abs((cost.hoursPerYear ?? 0) - 5_000 * seconds / 3600) < 1)
    #expect(abs((cost.hoursSpared ?? 0) - 1_000 * seconds / 3600) < 0.5)
    #expect(report.totals.cost.hoursSpared == cost.hoursSpared)
  }

  /// What happened is another story in each complaint; nobody knows whether an unknown question lasts.
  @Test(arguments: ["Décrivez les faits", "Hauteur de votre mur de clôture"])
  func answersThatChangeSpareNothing(wording: String) throws {
    let field = "<label>\(wording) <textarea name=a></textarea></label>"
    let report = try Self.portfolio([field, field], people: [1_000, 1_000])
    let question = try #require(report.questions.first)
    #expect(question.targets == [0, 1])
    #expect(question.cost.hoursSpared == 0)
    #expect(question.cost.secondsSpared == 0)
  }

  @Test func withoutPeopleThereAreNoHours() throws {
    let report = try Self.portfolio(["<label>Ville <input name=v></label>"])
    #expect(report.totals.cost.hoursPerYear == nil)
    #expect(report.totals.cost.secondsSpared == 0)
  }

  /// Each question of each form is in one place of the catalogue.
  @Test func nothingIsLost() throws {
    let forms = (0..<6).map { number in
      (0..<9).map { "<label>Chose \($0 * number % 7) à dire <input name=a\($0)></label>" }.joined()
    }
    let report = try Self.portfolio(forms)
    for place in forms.indices {
      #expect(report.questions.contains { $0.targets.contains(place) })
    }
    #expect(report.totals.asked == report.targets.reduce(0) { $0 + $1.questions })
    #expect(report.questions.allSatisfy { $0.targets == $0.targets.sorted() })
  }

  @Test(arguments: [
    ("JJ/MM/AAAA", "D2/M2/Y4"), ("dd-mm-yyyy", "D2-M2-Y4"), ("yyyy-mm-dd", "Y4-M2-D2"),
    ("Format : TT.MM.JJJJ", "D2.M2.Y4"), ("(gg/mm/aaaa)", "D2/M2/Y4"), ("jj/mm/aa", "D2/M2/Y2"),
    ("m/d/yyyy", "M1/D1/Y4"),
  ])
  func formatsOfDates(text: String, order: String) {
    #expect(DateFormat.found(in: ["rien", text])?.order == order)
  }

  @Test(arguments: ["", "et/ou", "d/m", "a/b/c", "01/02/2020", "mm/mm/yyyy", "dd/mm/yyyy/hh"])
  func noFormatsOfDates(text: String) {
    #expect(DateFormat.found(in: [text]) == nil)
  }
}
