import Foundation
import TestSupport
import Testing

/// What formaudit writes and reads is what its schemas describe.
@Suite struct SchemaTests {
  /// Validates JSON documents with Python's `jsonschema`; says what is wrong, or nothing.
  private func mistakes(of documents: [String], schema: String) throws -> String {
    let folder = try ScratchFolder()
    let schemaFile = try folder.write(Array(schema.utf8), as: "schema.json")
    let paths = try documents.enumerated().map { index, text in
      try folder.write(Array(text.utf8), as: "document-\(index).json")
    }
    let program = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema)
      for path in sys.argv[2:]:
          for error in list(check.iter_errors(json.load(open(path))))[:3]:
              print("/".join(str(part) for part in error.path), error.message[-300:])
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", program, schemaFile] + paths
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: told, as: UTF8.self)
  }

  @Test(arguments: ["report", "config", "rule", "journey"])
  func isASchema(name: String) throws {
    let schema = try CommandRun(["schema", name])
    #expect(schema.status == 0)
    #expect(try mistakes(of: [], schema: schema.output) == "")
  }

  @Test func reportsAreWhatTheirSchemaSays() throws {
    let schema = try CommandRun(["schema", "report"]).output
    let reports = try [
      ["Fixtures/pre-plainte-2015", "Fixtures/erreur-404/page.html"],
      ["Fixtures/uswds-contact/page.html", "--responses-per-year", "200000", "--lang", "fr"],
      ["Fixtures/govuk-question", "--model", "klm"],
    ].map { try CommandRun(["audit"] + $0 + ["--report", "json"]).output }
    #expect(try mistakes(of: reports, schema: schema) == "")
    // A key that the schema does not know is a mistake.
    let strange = reports[2].replacing("\"target\" :", with: "\"aim\" :")
    #expect(try mistakes(of: [strange], schema: schema) != "")
  }
}
