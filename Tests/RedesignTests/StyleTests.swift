import Deciding
import Escaping
import Markup
import TestSupport
import Testing
import Words

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

  // MARK: Dates

  private static func date(_ style: MockUpStyle) throws -> Document {
    let html = """
      <html lang=en><title>Permit</title><h1>Permit</h1><form method=post>
      <fieldset><legend>Date of birth</legend>
      <label for=d>Day</label><input id=d name=d size=2 maxlength=2 required>
      <label for=m>Month</label><input id=m name=m size=2 maxlength=2 required>
      <label for=y>Year</label><input id=y name=y size=4 maxlength=4 required>
      </fieldset><button>Send</button></form></html>
      """
    let plan = try RedesignFixtures.plan(try Reading.journey(html: html), language: .english)
    let files = MockUp(plan, style: style).files.filter { $0.html.text.contains("<form") }
    return try Document(parsing: Array(files.map(\.html.text).joined().utf8))
  }

  /// A day takes two digits of room, a year four.
  @Test func aDateOfGOVUKIsAsItDocumentsIt() throws {
    let page = try Self.date(.govuk)
    let boxes = page.elements.filter { $0[attribute: "type"] == "text" }
    let input = "govuk-input govuk-date-input__input govuk-input--width-"
    #expect(boxes.map { $0[attribute: "class"] } == [input + "2", input + "2", input + "4"])
    let around = boxes.map { $0.ancestors.prefix(2).map { $0[attribute: "class"] ?? "" } }
    #expect(around.allSatisfy { $0 == ["govuk-date-input__item", "govuk-date-input"] })
    let labels = page.elements.filter { $0.name == .label }
    #expect(
      labels.allSatisfy { $0[attribute: "class"] == "govuk-label govuk-date-input__label" })
    #expect(page.elements.contains { $0.tag == "div" && $0[attribute: "class"] == "govuk-hint" })
    #expect(page.root?[attribute: "class"] == "govuk-template")
    #expect(
      page.elements.first { $0.tag == "body" }?[attribute: "class"] == "govuk-template__body")
  }

  @Test func aDateOfUSWDSIsAsItDocumentsIt() throws {
    let boxes = try Self.date(.uswds).elements.filter { $0[attribute: "type"] == "text" }
    #expect(boxes.map { $0[attribute: "class"] } == ["usa-input", "usa-input", "usa-input"])
    let around = boxes.map { $0.ancestors.prefix(2).map { $0[attribute: "class"] ?? "" } }
    #expect(around.allSatisfy { $0[1] == "usa-memorable-date" })
    #expect(around.last?[0] == "usa-form-group usa-form-group--year")
  }
}
