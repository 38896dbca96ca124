import Foundation
import TestSupport
import Testing

/// What formaudit writes and reads is what its schemas describe.
@Suite struct SchemaTests {
  @Test(arguments: ["report", "diff", "config", "rule", "journey"])
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

  /// A gate that refuses for many reasons, and one that cannot decide.
  @Test func gatesAreWhatTheSchemaSays() throws {
    let folder = try ScratchFolder()
    let settings = """
      targets: { page: { file: page.html } }
      budgets:
        - { match: nothing, max: { questions: 1 } }
        - { match: page, max: { questions: 1 }, maxIncrease: { fields: 1 }, level: warning }
      """
    _ = try folder.write(settings.utf8, as: "formaudit.yaml")
    let pages = try ["1-faits", "2-vous"].map { name in
      try Data(
        contentsOf: Repository.fixtures.appendingPathComponent("pre-plainte-refonte/\(name).html"))
    }
    _ = try folder.write(pages[0], as: "page.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    _ = try folder.write(pages[1], as: "page.html")
    let refused = try CommandRun(["check", "--report", "json"], in: folder.url)
    #expect(refused.status == 1, "\(refused.errors)")
    _ = try folder.write("<div id=app></div><script src=a.js></script>".utf8, as: "page.html")
    let unknown = try CommandRun(["check", "--report", "json"], in: folder.url)
    #expect(unknown.output.contains("\"gate\" : {"))
    let schema = try CommandRun(["schema", "report"]).output
    #expect(try Validator.mistakes(of: [refused.output, unknown.output], schema: schema) == "")
    let strange = refused.output.replacing("\"stale\" :", with: "\"old\" :")
    #expect(try Validator.mistakes(of: [strange], schema: schema) != "")
  }

  /// The forms of a report that was written are those of a portfolio.
  @Test func portfoliosAreWhatTheirSchemaSays() throws {
    let folder = try ScratchFolder()
    let forms = ["aspnet-demande", "drupal-contact", "mur-connexion"].map {
      Repository.fixtures.appendingPathComponent($0).path
    }
    let audited = folder.url.appendingPathComponent("audit.json").path
    _ = try CommandRun(["audit"] + forms + ["--report", "json=\(audited)"])
    let direct = try CommandRun(
      ["portfolio"] + forms + ["--report", "json", "--responses-per-year", "1000"])
    let stored = try CommandRun(
      ["portfolio", audited, "--report", "json", "--responses-per-year", "1000"])
    #expect(direct.status == 3 && stored.output == direct.output)
    let schema = try CommandRun(["schema", "portfolio"]).output
    let alone = try CommandRun(["portfolio", forms[0], "--report", "json"]).output
    #expect(try Validator.mistakes(of: [direct.output, alone], schema: schema) == "")
    let strange = alone.replacing("\"totals\" :", with: "\"sums\" :")
    #expect(try Validator.mistakes(of: [strange], schema: schema) != "")
  }

  /// Of a site that is not there, nothing is known; that is said.
  @Test func sitesAreWhatTheirSchemaSays() throws {
    let folder = try ScratchFolder()
    let command = ["crawl", "http://127.0.0.1:9/", "--pause", "0", "--report", "json"]
    let run = try CommandRun(command, in: folder.url)
    #expect(run.status == 3)
    let schema = try CommandRun(["schema", "site"]).output
    #expect(try Validator.mistakes(of: [run.output], schema: schema) == "")
    // By default nothing of this machine is visited.
    #expect(run.output.contains("\"reason\" : \"notPublic\""))
  }

  @Test func differencesAreWhatTheirSchemaSays() throws {
    let sides = ["Fixtures/pre-plainte-2015", "Fixtures/pre-plainte-refonte"]
    let whole = try CommandRun(
      ["diff"] + sides + ["--json", "--responses-per-year", "200000", "--lang", "fr"])
    #expect(whole.status == 0 && whole.errors.isEmpty)
    let part = try CommandRun(
      ["diff", "Fixtures/mur-connexion/page.html", sides[1], "--json", "--lang", "en"])
    #expect(part.status == 3)
    #expect(part.output.contains("\"status\" : \"partial\"") && !part.errors.isEmpty)
    let schema = try CommandRun(["schema", "diff"]).output
    #expect(try Validator.mistakes(of: [whole.output, part.output], schema: schema) == "")
    let strange = whole.output.replacing("\"hoursPerYear\" :", with: "\"hours\" :")
    #expect(try Validator.mistakes(of: [strange], schema: schema) != "")
    // The same words and numbers as the text.
    let text = try CommandRun(["diff"] + sides + ["--lang", "en"])
    let questions = whole.output.matches(of: /"state" : "added",\n\s+"wording"/).count
    #expect(questions > 0 && text.output.contains("\(questions) questions added"), "\(text.output)")
  }
}
