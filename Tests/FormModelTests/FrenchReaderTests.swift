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
}
