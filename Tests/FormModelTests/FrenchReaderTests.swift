import FormModel
import TestSupport
import Testing

/// In which language a page is.
@Suite struct FrenchReaderTests {
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
    ("fr", "https://www.example.fr/a", "Nom", true),
    ("fr", "https://www.example.re/a", "Nom", true),
    ("fr-CA", "https://www.example.org/a", "Nom", false),
    ("fr-FR", "a.html", "Nom", true),
    ("fr", "https://www.example.be/a", "Nom de naissance", false),
    ("fr", "https://www.example.gouv.sn/a", "Nom", false),
    ("fr", "a.html", "Numéro SIRET", true), ("fr", "a.html", "Adresse au Sénégal", false),
    ("fr", "a.html", "Nom", true), ("en", "https://www.example.fr/a", "Name", false),
  ])
  func tellsOfFranceFromOtherCountries(
    language: String, address: String, wording: String, isOfFrance: Bool
  ) throws {
    let page = try Reading.page(
      "<html lang='\(language)'><body><form><label for=a>\(wording)</label><input id=a name=a></form></body></html>",
      address: address)
    #expect(page.isOfFrance == isOfFrance)
  }
}
