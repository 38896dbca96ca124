import FormModel
import TestSupport
import Testing

@testable import Auditing

/// What is told of the language and of the party of a question.
@Suite struct SpokenFrenchTests {
  @Test(arguments: [
    ("fr", "Name", true), ("fr-FR", "Name", true), ("en", "Nom", false), ("de", "Nom", false),
    ("", "Nom", true), ("", "Votre prénom", true), ("", "First name", false), ("", "Nombre", false),
    ("", "", false), ("", "氏名", false), ("", "Your name and ville", false),
  ])
  func isHeardWhereNoLanguageIsDeclared(language: String, wording: String, isFrench: Bool) throws {
    let page = try Reading.page(
      "<html lang='\(language)'><body><form><label for=a>\(wording)</label><input id=a name=a></form></body></html>"
    )
    #expect(page.isInFrench == isFrench)
  }

  @Test(arguments: [
    ("Code postal", "billingZip", " bill"), ("Code postal de facturation", "cp", " bill"),
    ("ZIP", "ShipZip", " delivery"), ("Code postal de livraison", "cp", " delivery"),
    ("E-mail du destinataire", "e", " recipient"), ("Sender e-mail", "e", " sender"),
    ("Code postal", "cp", ""),
  ])
  func partiesAreToldApart(wording: String, name: String, party: String) throws {
    let page = try Reading.page(
      "<form method=post><label for=a>\(wording)</label><input id=a name=\(name)></form>")
    #expect(page.questions.map { $0.party(on: page) } == [party])
  }

  @Test(arguments: [
    ("Téléphone", "Votre téléphone (portable)", true), ("Phone", "Your phone", true),
    ("Votre nom complet", "Nom de l'équipe", false), ("Profession", "Métier exercé", false),
    ("Votre", "Téléphone", false), ("Nom", "", false),
  ])
  func wordsOfTheSameThingAreKnown(one: String, other: String, isSame: Bool) throws {
    let page = try Reading.page(
      "<form method=post><label for=a>\(one)</label><input id=a name=a></form>")
    #expect(page.questions.map { $0.isWorded(like: other) } == [isSame])
  }
}
