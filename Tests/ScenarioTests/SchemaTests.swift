import Foundation
import TestSupport
import Testing

/// What formaudit writes and reads is what its schemas describe.
@Suite struct SchemaTests {
  @Test(arguments: ["report", "config", "rule", "journey"])
  func isASchema(name: String) throws {
    let schema = try CommandRun(["schema", name])
    #expect(schema.status == 0)
    #expect(try Validator.mistakes(of: [], schema: schema.output) == "")
  }

  @Test func reportsAreWhatTheirSchemaSays() throws {
    let schema = try CommandRun(["schema", "report"]).output
    let reports = try [
      ["Fixtures/pre-plainte-2015", "Fixtures/erreur-404/page.html"],
      ["Fixtures/uswds-contact/page.html", "--responses-per-year", "200000", "--lang", "fr"],
      ["Fixtures/govuk-question", "--model", "klm"],
    ].map { try CommandRun(["audit"] + $0 + ["--report", "json"]).output }
    #expect(try Validator.mistakes(of: reports, schema: schema) == "")
    // A key that the schema does not know is a mistake.
    let strange = reports[2].replacing("\"target\" :", with: "\"aim\" :")
    #expect(try Validator.mistakes(of: [strange], schema: schema) != "")
  }
}
