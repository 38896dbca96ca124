import Auditing
import Deciding
import FormModel
import Foundation
import Mandate
import Reporters
import RuleFiles
import TestSupport
import Testing
import Words

/// Every question is held against what a text allows, and every line against what is asked.
@Suite struct MandateTests {
  private typealias Held = MandateFixtures

  // MARK: Verdicts

  @Test func aQuestionIsAllowedByItsPurposeOrByItsWords() throws {
    let mandate = try Held.mandate(
      "purpose: email, article: 1", "words: couleur du vélo, article: 2")
    let verdicts = try Held.verdicts(
      "Adresse e-mail\nCouleur du vélo volé\nTaille du cadre", mandate)
    #expect(verdicts["Adresse e-mail"] == .allowed)
    #expect(verdicts["Couleur du vélo volé"] == .allowed)
    #expect(verdicts["Taille du cadre"] == .notInMandate)
  }

  @Test func whatTheTextLeavesOptionalMustNotBeRequired() throws {
    let mandate = try Held.mandate(
      "purpose: email, article: 1, required: no", "purpose: nationality, article: 2",
      "purpose: profession, article: 3, required: yes")
    let verdicts = try Held.verdicts("Adresse e-mail*\nNationalité*\nProfession*", mandate)
    #expect(verdicts["Adresse e-mail"] == .requiredThoughOptional)
    #expect(verdicts["Nationalité"] == .allowed)
    #expect(verdicts["Profession"] == .allowed)
    let optional = try Held.verdicts("Adresse e-mail\nNationalité*", mandate)
    #expect(optional["Adresse e-mail"] == .allowed)
  }

  @Test(arguments: ["Votre religion", "Numéro de sécurité sociale", "Taux d’incapacité"])
  func sensitiveDataNeedsALineThatSaysSo(wording: String) throws {
    let words = "words: \(wording), article: 1"
    #expect(try Held.verdicts(wording, Held.mandate())[wording] == .sensitiveWithoutLine)
    #expect(try Held.verdicts(wording, Held.mandate(words))[wording] == .sensitiveWithoutLine)
    let sensitive = try Held.mandate(words + ", sensitive: yes")
    #expect(try Held.verdicts(wording, sensitive)[wording] == .allowed)
  }

  @Test func aLineWithoutAnArticleAllowsNothing() throws {
    let mandate = try Held.mandate("purpose: email", "purpose: nationality, article: 1")
    let audit = try Held.audit(html: Held.form("Adresse e-mail\nNationalité"))
    let report = Held.report(audit, mandate)
    #expect(report.questions.map(\.verdict) == [.notInMandate, .allowed])
    #expect(report.lines.map(\.verdict) == [.noArticle, .asked])
    #expect(report.questions[0].because == "its line, “email”, names no article yet")
    #expect(report.questions[0].lines == [1])
  }

  @Test func whatIsNotAskedIsTold() throws {
    let mandate = try Held.mandate("purpose: email, article: 1", "purpose: nationality, article: 2")
    let report = Held.report(try Held.audit(html: Held.form("Nationalité")), mandate)
    #expect(report.lines.map(\.verdict) == [.notAsked, .asked])
    #expect(report.lines[1].questions == report.questions.map(\.id))
  }

  // MARK: Which line

  /// Two lines that nothing tells apart; more words, or words of the whole question, tell them apart.
  @Test func ambiguityIsTold() throws {
    let mandate = try Held.mandate(
      "words: vélo, article: 1", "words: cadre, article: 2", "words: numéro du cadre, article: 3")
    let audit = try Held.audit(
      html: Held.form("Cadre du vélo\nNuméro du cadre du vélo\nMarque du vélo"))
    let report = Held.report(audit, mandate)
    #expect(report.questions.map(\.verdict) == [.ambiguous, .allowed, .allowed])
    #expect(report.questions.map(\.lines) == [[1, 2], [3], [1]])
    #expect(report.questions[0].because == "several lines could be meant: “vélo” (1), “cadre” (2)")
    #expect(report.lines.map(\.verdict) == [.asked, .ambiguous, .asked])
  }

  @Test func aPurposeCountsMoreThanWordsAndTheWholeQuestionMoreThanBoth() throws {
    let mandate = try Held.mandate(
      "purpose: email, article: 1", "words: adresse, article: 2",
      "words: adresse e-mail de secours, article: 3")
    let audit = try Held.audit(html: Held.form("Adresse e-mail\nAdresse e-mail de secours"))
    #expect(Held.report(audit, mandate).questions.map(\.lines) == [[1], [3]])
  }

  /// A line about whoever fills in the form is not about a witness; one which names witnesses is not
  /// about anybody else.
  @Test func otherPeopleNeedALineOfTheirOwn() throws {
    let fields = "Adresse\nAdresse du témoin"
    let own = try Held.mandate("purpose: address-line1, article: 1")
    #expect(
      try Held.verdicts(fields, own) == ["Adresse": .allowed, "Adresse du témoin": .notInMandate])
    let theirs = try Held.mandate("purpose: address-line1, of: témoin, article: 2")
    #expect(
      try Held.verdicts(fields, theirs) == [
        "Adresse": .notInMandate, "Adresse du témoin": .allowed,
      ])
    let report = Held.report(try Held.audit(html: Held.form(fields)), own)
    #expect(
      report.questions[1].because
        == "“address-line1” (1) is not about the people whom it asks about")
  }

  /// “Nom du témoin” names a witness because that is its purpose.
  @Test func whatIsAboutOtherPeopleByItselfNeedsNoNaming() throws {
    let mandate = try Held.mandate("purpose: witness-identity, article: 1")
    #expect(try Held.verdicts("Nom du témoin", mandate)["Nom du témoin"] == .allowed)
  }

  /// Those who are named may stand in the legend of a group.
  @Test func aGroupNamesThePeopleOfItsQuestions() throws {
    let html = """
      <html lang=fr><form method=post>
      <p><label for=a>Nom</label> <input id=a name=a>
      <fieldset><legend>Le témoin</legend><p><label for=b>Nom</label> <input id=b name=b></fieldset>
      <button>Envoyer</button></form>
      """
    let mandate = try Held.mandate(
      "purpose: family-name, article: 1", "purpose: family-name, of: le témoin, article: 2")
    let report = Held.report(try Held.audit(html: html), mandate)
    #expect(report.questions.map(\.lines) == [[1], [2]])
  }

  /// An address is asked in parts.
  @Test func aLineAboutAWholeIsAboutItsParts() throws {
    let mandate = try Held.mandate("purpose: address-line1, article: 1")
    #expect(try Held.verdicts("Code postal", mandate)["Code postal"] == .allowed)
  }

  // MARK: The fixtures

  @Test func theOldPreComplaintAsksMoreThanItsText() throws {
    let path = Repository.fixtures.appendingPathComponent("pre-plainte-2015/mandate.yaml").path
    let mandate = try Mandate(at: path, Reading.book.purposes)
    let old = Held.report(Held.audit(try Reading.journey("pre-plainte-2015")), mandate)
    let asked = Set(old.questions(.notInMandate).map(\.wording))
    // What the decree and the order do not name.
    for wording in ["Civilité", "Pays de naissance", "N° IMEI", "Compagnie d'assurance"] {
      #expect(asked.contains(wording), "\(wording)")
    }
    #expect(old.questions(.allowed).contains { $0.wording == "PROFESSION" })
    #expect(old.questions(.ambiguous).isEmpty && old.questions(.sensitiveWithoutLine).isEmpty)
    #expect(old.lines.contains { $0.name == "Situation familiale" && $0.verdict == .notAsked })
    let new = Held.report(Held.audit(try Reading.journey("pre-plainte-refonte")), mandate)
    #expect(new.isWhollyAllowed, "\(new.questions.filter { $0.verdict != .allowed })")
  }

  static let fixtures = [
    "aspnet-demande", "drupal-contact", "govuk-question", "jsf-inscription", "uswds-contact",
    "decisions-equipe",
  ]

  /// Every question of every fixture is told, with a verdict and a reason, and has its row in the protocol.
  @Test(arguments: fixtures + ["pre-plainte-2015", "pre-plainte-refonte"])
  func noQuestionIsPassedOverInSilence(fixture: String) throws {
    let journey =
      fixture.hasPrefix("pre-plainte")
      ? try Reading.journey(fixture)
      : Journey(name: fixture, pages: [try Reading.fixture("\(fixture)/page.html")], home: nil)
    let asked = journey.pages.flatMap(\.forms).filter(\.isAudited).flatMap(\.questions)
    let report = Held.report(Held.audit(journey), try Held.mandate("purpose: email, article: 1"))
    #expect(report.questions.count == asked.count && !asked.isEmpty)
    #expect(report.questions.allSatisfy { !$0.because.isEmpty })
    #expect(Set(report.questions.map(\.id)).count == asked.count)
    let counts = MandateReport.Verdict.allCases.map { report.questions($0).count }
    #expect(counts.reduce(0, +) == asked.count)
    let table = MandateFormat.protocol.tell(report, ReportStyle(language: .english))
    #expect(table.split(separator: "\r\n").count == asked.count + 1)
  }

  /// People agree, declare and prove; nothing is recorded of them.
  @Test(arguments: [
    "J’accepte les conditions d’utilisation", "J’atteste sur l’honneur l’exactitude de ma réponse",
  ])
  func anAgreementIsNoData(wording: String) throws {
    let html =
      "<html lang=fr><form method=post><p><label for=n>Nationalité</label> <input id=n name=n>"
      + "<p><input type=checkbox id=c name=c required><label for=c>\(wording)</label>"
      + "<button>Envoyer</button></form>"
    let audit = try Held.audit(html: html)
    let report = Held.report(audit, try Held.mandate("purpose: nationality, article: 1"))
    #expect(report.questions.map(\.verdict) == [.allowed, .noData])
    #expect(report.isWhollyAllowed && report.decisions.edits.isEmpty)
    let named = try Held.mandate("words: \(wording), article: 2")
    #expect(Held.report(audit, named).questions.map(\.verdict) == [.notInMandate, .allowed])
  }

  // MARK: Decisions

  /// Without such an answer the form does not work: whether it is needed is for people to decide.
  @Test func whatTheRestHangsOnIsLeftToPeople() throws {
    let html = """
      <html lang=fr><form method=post>
      <fieldset><legend>Êtes-vous assuré ?</legend>
      <input type=radio name=a id=a1 aria-controls=more><label for=a1>Oui</label>
      <input type=radio name=a id=a2><label for=a2>Non</label></fieldset>
      <div id=more style="display:none"><p><label for=b>Nom de la compagnie</label>
      <input id=b name=b></div>
      <fieldset><legend>Connaissez-vous l’auteur des faits ?</legend>
      <input type=radio name=g id=g1 required><label for=g1>Oui</label>
      <input type=radio name=g id=g2 required><label for=g2>Non</label></fieldset>
      <p><label for=c>Couleur du vélo</label> <input id=c name=c>
      <button>Envoyer</button></form>
      """
    let report = Held.report(try Held.audit(html: html), try Held.mandate())
    #expect(report.questions.map(\.decides) == [true, false, true, false])
    #expect(report.questions.allSatisfy { $0.verdict == .notInMandate })
    let ids = report.questions.map(\.id)
    #expect(report.decisions.edits.map(\.edit) == [.drop(ids[1]), .drop(ids[3])])
    #expect(report.questions[2].because.hasSuffix("that is for you to decide"))
  }

  @Test func whatFollowsIsAFileOfDecisions() throws {
    let mandate = try Held.mandate(
      "purpose: email, article: 1, required: no", "words: vélo, article: 2",
      "words: cadre, article: 3")
    let audit = try Held.audit(html: Held.form("Adresse e-mail*\nCadre du vélo\nNationalité"))
    let report = Held.report(audit, mandate)
    let ids = report.questions.map(\.id)
    #expect(report.decisions.edits.map(\.edit) == [.optional(ids[0]), .drop(ids[2])])
    #expect(report.decisions.edits.allSatisfy { $0.because?.hasPrefix("Text: ") == true })
  }
}
