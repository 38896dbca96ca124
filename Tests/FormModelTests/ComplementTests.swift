import Auditing
import TestSupport
import Testing

@testable import FormModel

/// A wording asks civil status only when it asks it of a person.
@Suite struct ComplementTests {
  private func purpose(_ wording: String) throws -> String? {
    let page = try Reading.page(
      "<form method=post><label for=a>\(wording)</label><input id=a name=c1></form>")
    return page.questions.first?.purpose
  }

  @Test(arguments: [
    "Nom du commerce", "Ville de l'accident", "Sexe de l'animal", "Pays de destination",
    "Commune du projet", "Numéro de permis de construire", "Nom de la voie où a eu lieu le vol",
    "Country of manufacture", "State your reasons", "City where it happened", "Vehicle country",
    "Date de naissance du chien",
  ])
  func aThingHasNoCivilStatus(wording: String) throws {
    let purpose = try purpose(wording)
    #expect(purpose.flatMap { Reading.book.purposes[$0]?.knownTo } == nil, "\(purpose ?? "")")
    #expect(purpose != "driving-licence-number")
  }

  @Test(arguments: [
    ("Nom du demandeur", "family-name"), ("Ville de résidence", "city"), ("Pays", "country"),
    ("Country of residence", "country"), ("City or town", "city"), ("Enter your city", "city"),
    ("Lieu de naissance du demandeur", "birth-place"), ("Sexe du patient", "sex-gender"),
    ("Adresse de facturation", "address-line1"), ("Street and house number", "address-line1"),
    ("Numéro de permis de conduire", "driving-licence-number"),
    ("Marque et modèle du véhicule", "vehicle-make-model"),
  ])
  func aPersonHasOne(wording: String, purpose: String) throws {
    #expect(try self.purpose(wording) == purpose)
  }
}
