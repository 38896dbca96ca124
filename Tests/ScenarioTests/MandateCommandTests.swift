import Foundation
import TestSupport
import Testing

/// `formaudit mandate`, as somebody types it.
@Suite struct MandateCommandTests {
  private static let form = "Fixtures/pre-plainte-refonte"
  private static let mandate = "Fixtures/pre-plainte-2015/mandate.yaml"

  @Test func theReportIsWhatItsSchemaSays() throws {
    let schema = try CommandRun(["schema", "mandate-report"]).output
    let reports = try [["--lang", "fr"], []].map { options in
      try CommandRun(
        ["mandate", Self.form, "--against", Self.mandate, "--report", "json"] + options
      ).output
    }
    #expect(try Validator.mistakes(of: reports, schema: schema) == "")
    let strange = reports[0].replacing("\"verdict\" :", with: "\"opinion\" :")
    #expect(try Validator.mistakes(of: [strange], schema: schema) != "")
  }

  @Test func aMandateIsWhatItsSchemaSays() throws {
    let file = Repository.root.appendingPathComponent(Self.mandate)
    let draft = try CommandRun(["mandate", "new", Self.form])
    #expect(draft.status == 0)
    let texts = [try String(contentsOf: file, encoding: .utf8), draft.output]
    let schema = try CommandRun(["schema", "mandate"]).output
    let documents = try texts.map { try YAMLAsJSON.text($0) }
    #expect(try Validator.mistakes(of: documents, schema: schema) == "")
    let wrong = try YAMLAsJSON.text(texts[0].replacing("article:", with: "artcle:"))
    #expect(try Validator.mistakes(of: [wrong], schema: schema) != "")
  }

  @Test func strictEndsWithOneWhenSomethingIsNotAllowed() throws {
    let options = ["--against", Self.mandate, "--strict", "--lang", "en"]
    #expect(try CommandRun(["mandate", Self.form] + options).status == 0)
    let old = try CommandRun(["mandate", "Fixtures/pre-plainte-2015"] + options)
    #expect(old.status == 1 && old.output.contains("Asked, and not in the mandate"))
  }

  /// A first version is held against its own form, and its decisions can be weighed.
  @Test func whatFollowsCanBeWeighed() throws {
    let folder = try ScratchFolder()
    let form = Repository.root.appendingPathComponent("\(Self.form)/2-vous.html").path
    let draft = try CommandRun(["mandate", "new", form], in: folder.url)
    let file = try folder.write(draft.output.utf8, as: "mandate.yaml")
    let held = try CommandRun(
      ["mandate", form, "--against", file, "--save", "decisions.yaml"], in: folder.url)
    #expect(held.status == 0, "\(held.errors)")
    let weighed = try CommandRun(
      ["whatif", form, "--decisions", "decisions.yaml", "--lang", "en"], in: folder.url)
    #expect(weighed.status == 0 && weighed.output.contains("Do not ask"), "\(weighed.errors)")
  }

  @Test(arguments: [
    (["--against", "nothing.yaml"], "there is no such mandate"),
    (["--against", Self.mandate, "--report", "xml"], "there is no report format “xml”"),
    ([], "--against"),
  ])
  func mistakesAreTold(options: [String], sentence: String) throws {
    let run = try CommandRun(["mandate", Self.form, "--lang", "en"] + options)
    #expect(run.status == 2 && run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func aPageThatCannotBeJudgedIsTold() throws {
    let run = try CommandRun(
      ["mandate", "Fixtures/coquille-javascript/page.html", "--against", Self.mandate])
    #expect(run.status == 3 && !run.errors.isEmpty)
  }
}
