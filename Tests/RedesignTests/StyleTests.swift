import Deciding
import Escaping
import Markup
import TestSupport
import Testing

@testable import Redesign

/// The markup of the design systems, as they document it.
@Suite struct StyleTests {
  private static func page(_ style: MockUpStyle) throws -> Document {
    let html = """
      <html lang=fr><title>Demande</title><h1>Demande</h1><form method=post>
      <fieldset><legend>Avez-vous un véhicule ?</legend><input type=radio name=v id=a required>
      <label for=a>Oui</label><input type=radio name=v id=b><label for=b>Non</label></fieldset>
      <fieldset><legend>Quels jours ?</legend><input type=checkbox name=j id=c><label for=c>Lundi</label>
      <input type=checkbox name=j id=d><label for=d>Mardi</label></fieldset>
      <button>Envoyer</button></form></html>
      """
    let plan = try RedesignFixtures.plan(try Reading.journey(html: html))
    let files = MockUp(plan, style: style).files.filter { $0.html.text.contains("<form") }
    return try Document(parsing: Array(files.map(\.html.text).joined().utf8))
  }

  private static func classes(_ type: String, in style: MockUpStyle) throws -> [[String]] {
    let boxes = try page(style).elements.filter { $0[attribute: "type"] == type }
    return boxes.map { box in
      ([box] + box.ancestors.prefix(2)).map { $0[attribute: "class"] ?? "" }
    }
  }

  /// The box, what stands around it, and what stands around that.
  @Test(arguments: [
    (MockUpStyle.govuk, "radio", ["govuk-radios__input", "govuk-radios__item", "govuk-radios"]),
    (
      .govuk, "checkbox",
      ["govuk-checkboxes__input", "govuk-checkboxes__item", "govuk-checkboxes"]
    ),
    (.uswds, "radio", ["usa-radio__input", "usa-radio", "usa-fieldset"]),
    (.uswds, "checkbox", ["usa-checkbox__input", "usa-checkbox", "usa-fieldset"]),
    (.dsfr, "radio", ["", "fr-radio-group", "fr-fieldset__element"]),
    (.dsfr, "checkbox", ["", "fr-checkbox-group", "fr-fieldset__element"]),
  ])
  func boxesBearTheClassesOfTheirSystem(style: MockUpStyle, type: String, wanted: [String]) throws {
    let found = try Self.classes(type, in: style)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0 == wanted }, "\(found)")
  }
}
