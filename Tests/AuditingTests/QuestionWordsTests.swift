import FormModel
import TestSupport
import Testing

@testable import Auditing

/// What the words of a question say of whom and of what it asks.
@Suite struct QuestionWordsTests {
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
