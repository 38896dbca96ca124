import FormModel
import TestSupport
import Testing

/// Accessible names, by the W3C computation.
@Suite struct AccessibleNameTests {
  static let cases: [(html: String, name: String, source: NameSource)] = [
    ("<label for=c>Nom</label><input id=c>", "Nom", .label),
    ("<label>Nom <input id=c></label>", "Nom", .label),
    (
      "<label for=c>Nom</label><label for=c>de famille</label><input id=c>", "Nom de famille",
      .label
    ),
    ("<label for=absent>Nom <input id=c></label>", "", .none),
    (
      "<span id=a>Nom</span><span id=b>du demandeur</span><input id=c aria-labelledby='a b'>",
      "Nom du demandeur", .labelledBy
    ),
    ("<span id=a hidden>Nom</span><input id=c aria-labelledby=a>", "Nom", .labelledBy),
    (
      "<label for=c>Visible</label><input id=c aria-label='Nom complet'>", "Nom complet", .ariaLabel
    ),
    (
      "<input id=c aria-labelledby='c t' aria-label=Ville><span id=t>de naissance</span>",
      "Ville de naissance", .labelledBy
    ),
    ("<input id=c title='Code postal'>", "Code postal", .title),
    ("<input id=c type=submit value='' title=OK>", "", .value),
    ("<input id=c type=image value=Chercher>", "Chercher", .value),
    ("<label for=c style='display:none'>Nom</label><input id=c placeholder=Nom>", "", .none),
    ("<label for=c title='2 étoiles'></label><input type=radio id=c>", "2 étoiles", .label),
    ("<label for=c aria-label=Conditions>J’accepte</label><input id=c>", "Conditions", .label),
    ("<input id=c placeholder='Votre nom'>", "Votre nom", .placeholder),
    ("<label for=c>Nom<span hidden> caché</span></label><input id=c>", "Nom", .label),
    ("<label for=c><img alt=Recherche src=x></label><input id=c>", "Recherche", .label),
    (
      "<label for=c>Je déclare <input value=3> enfants</label><input type=checkbox id=c>",
      "Je déclare 3 enfants", .label
    ),
    (
      "<label for=c>\n Nom\u{A0}de\n<b>naissance</b> </label><input id=c>", "Nom de naissance",
      .label
    ),
    ("<p>Nom</p><input id=c>", "", .nearbyText),
  ]

  @Test(arguments: cases)
  func names(html: String, name: String, source: NameSource) throws {
    let page = try Reading.page("<form>\(html)</form>")
    let control = try #require(page.controls.first { $0.id == "c" })
    #expect(control.accessibleName == name)
    #expect(control.nameSource == source)
  }

  @Test func describes() throws {
    let page = try Reading.page(
      "<input id=c aria-describedby='h e'><p id=h>Cinq chiffres</p><p id=e>Erreur</p>")
    #expect(page.controls[0].description == "Cinq chiffres Erreur")
  }
}
