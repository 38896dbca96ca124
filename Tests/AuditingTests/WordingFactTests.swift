import TestSupport
import Testing

@testable import Auditing
@testable import FormModel

/// The facts about words that are worth a test of their own; rule examples show the others at work.
@Suite struct WordingFactTests {
  @Test(arguments: [
    ("N° RPPS", ["RPPS"]), ("Numéro SIRET ou RNA", ["SIRET", "RNA"]), ("RPPS", ["RPPS"]),
    ("NOM DE FAMILLE", []), ("VILLE", []), ("Louis XIV", []), ("Nom", []), ("Plan B", []),
    ("Votre ADRESSEPOSTALE", []), ("", []), ("H2O et CO2", []),
  ])
  func findsAcronyms(text: String, acronyms: [String]) {
    #expect(Acronyms.acronyms(in: text) == acronyms)
  }

  @Test(arguments: [
    ("<label for=a>Numéro RPPS</label><input id=a name=a>", "RPPS"),
    ("<label for=a>RPPS (répertoire des professionnels)</label><input id=a name=a>", nil),
    ("<label for=a>Répertoire des professionnels (RPPS)</label><input id=a name=a>", nil),
    (
      "<label for=a>Numéro RPPS</label><p id=h>Répertoire partagé des professionnels de santé</p><input id=a name=a aria-describedby=h>",
      nil
    ),
    (
      "<label for=a>Numéro <abbr title='répertoire'>RPPS</abbr></label><input id=a name=a>", nil
    ),
    (
      "<p>Il figure au répertoire partagé des professionnels (RPPS) que tient l'agence.</p><label for=a>Numéro RPPS</label><input id=a name=a>",
      nil
    ),
  ])
  func knowsWhatIsExplained(html: String, acronym: String?) throws {
    let journey = try Reading.journey(html: "<form method=post>\(html)<button>OK</button></form>")
    let found = try Self.observe("unexplained acronym", .question, in: journey)
    #expect(found == [acronym.map(FactValue.words) ?? .none])
  }

  /// Only the first use needs an explanation.
  @Test func explainsOnce() throws {
    let journey = try Reading.journey(
      html:
        "<form method=post><label for=a>Numéro RPPS</label><input id=a name=a><label for=b>Date RPPS</label><input id=b name=b><button>OK</button></form>"
    )
    #expect(
      try Self.observe("unexplained acronym", .question, in: journey) == [.words("RPPS"), .none])
  }

  @Test(arguments: [
    ("Faits (art. 311-1 C. pén.)", 1), ("articles L. 114-8 et R123-4 du code", 1),
    ("loi n° 78-17 du 6 janvier 1978", 1), ("article 6 de la loi n° 2005-102", 1),
    ("décret du 6 mai 2020", 1), ("Equality Act 2010", 1), ("article 6 du RGPD", 1),
    ("Article 3", 0), ("Combien d'articles (3 au plus) ?", 0), ("Que dit la loi ?", 0),
    ("Act 2 of the play", 0), ("La loi du 1er qui parle", 1), ("", 0), ("art.", 0), ("loi n°", 0),
  ])
  func countsLegalCitations(text: String, count: Int) {
    #expect(LegalCitations.count(in: text, Reading.book.vocabulary) == count, "\(text)")
  }

  @Test(arguments: [
    ("Brest Lyon Marseille Paris", "alphabetical"),
    ("Paris Angers Brest Dijon Lille Lyon Autre", "alphabetical"),
    ("Marseille Lyon Paris Brest Toulouse Nice Angers", "no visible order"),
    ("1re 2e 3e 4e", "numeric"), ("10h 9h 8h 7h", "numeric"),
    ("janvier février mars avril mai juin", "chronological"),
    ("octobre novembre décembre janvier février mars", "chronological"),
    ("lundi mardi mercredi jeudi vendredi", "chronological"),
    ("gennaio febbraio marzo aprile maggio giugno", "chronological"),
    ("September Oktober November Dezember Januar", "chronological"),
  ])
  func tellsTheOrderOfChoices(choices: String, order: String) {
    let choices = choices.split(separator: " ").map(String.init)
    let follows = Reading.book.vocabulary.calendar.isFollowed(by: choices)
    #expect(
      ChoiceOrder(of: choices, isGrouped: false, followsCalendar: follows)?.rawValue == order)
    #expect(ChoiceOrder(of: choices, isGrouped: true) == .grouped)
  }

  /// Codes hide the names they are sorted by; we know the order of no other alphabet.
  @Test(arguments: [
    ["AL", "AK", "AZ", "AR"], ["北海道", "青森県", "岩手県"], ["Москва", "Казань", "Тверь"],
  ])
  func tellsNoOrderThatPeopleCannotRead(choices: [String]) {
    #expect(ChoiceOrder(of: choices, isGrouped: false) == nil)
  }

  @Test func standsAnyText() {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array("aBcÉ 0189()°.-\u{301}漢İart loi no")
    for _ in 0..<500 {
      let length = Int.random(in: 0...80, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      #expect(LegalCitations.count(in: text, Reading.book.vocabulary) >= 0)
      #expect(Acronyms.acronyms(in: text).allSatisfy { (2...7).contains($0.count) })
      let choices = text.split(separator: " ").map(String.init)
      #expect(ChoiceOrder(of: choices, isGrouped: false) != .grouped)
    }
  }

  /// What a fact observes on each subject of its kind.
  static func observe(
    _ name: String, _ kind: SubjectKind, in journey: Journey
  ) throws -> [FactValue] {
    let fact = try #require(FactTable.visible(about: kind)[name])
    return ContextForTests.context(journey).subjects(kind).map(fact.observe)
  }
}
