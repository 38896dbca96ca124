import FormModel
import TestSupport
import Testing

@testable import Auditing

/// What the words of a question say of whom and of what it asks.
@Suite struct QuestionWordsTests {
  @Test(arguments: [
    ("Code postal", "billingZip", Vocabulary.List.bill),
    ("Code postal de facturation", "cp", Vocabulary.List.bill),
    ("ZIP", "ShipZip", Vocabulary.List.delivery),
    ("Code postal de livraison", "cp", Vocabulary.List.delivery),
    ("E-mail du destinataire", "e", Vocabulary.List.recipient),
    ("Sender e-mail", "e", Vocabulary.List.sender),
    ("Code postal", "cp", nil),
  ])
  func partiesAreToldApart(wording: String, name: String, party: Vocabulary.List?) throws {
    let page = try Reading.page(
      "<form method=post><label for=a>\(wording)</label><input id=a name=\(name)></form>")
    let parties = Parties(Reading.book.vocabulary)
    #expect(page.questions.map { parties.party(of: $0, on: page) } == [party])
  }

  @Test(arguments: [
    ("Téléphone", "Votre téléphone (portable)", true), ("Phone", "Your phone", true),
    ("Votre nom complet", "Nom de l'équipe", false), ("Profession", "Métier exercé", false),
    ("Votre", "Téléphone", false), ("Nom", "", false),
  ])
  func wordsOfTheSameThingAreKnown(one: String, other: String, isSame: Bool) throws {
    let page = try Reading.page(
      "<form method=post><label for=a>\(one)</label><input id=a name=a></form>")
    #expect(page.questions.map { $0.isWorded(like: other, Reading.book.vocabulary) } == [isSame])
  }
}
