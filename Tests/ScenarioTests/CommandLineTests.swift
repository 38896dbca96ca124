import Foundation
import TestSupport
import Testing

/// What people who make a slip, or who ask what is there, are told.
@Suite struct CommandLineTests {
  private static let page = "<form method=post><label>Name *<input name=n required></label></form>"

  private func told(_ arguments: [String], in folder: ScratchFolder) throws -> CommandRun {
    try CommandRun(arguments + ["--lang", "en"], in: folder.url)
  }

  @Test(arguments: [
    (["audti", "page.html"], "did you mean “audit”?"),
    (["baseline", "wrte"], "did you mean “write”?"),
    (["page.html"], "to audit it: formaudit audit page.html"),
    (["https://example.org/"], "to audit it: formaudit audit https://example.org/"),
    (["zzzzzz"], "the commands are: audit, check,"),
  ])
  func anUnknownCommandIsTold(arguments: [String], hint: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write(Self.page.utf8, as: "page.html")
    let run = try told(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func aSlipInTheNameOfAFileIsTold() throws {
    let folder = try ScratchFolder()
    _ = try folder.write(Self.page.utf8, as: "page.html")
    _ = try folder.write("pages: [page.html]".utf8, as: "journey.yaml")
    #expect(
      try told(["audit", "pgae.html"], in: folder).output.contains("Did you mean “page.html”?"))
    #expect(
      try told(["audit", "journye.yaml"], in: folder).errors.contains(
        "did you mean “journey.yaml”?"))
  }

  /// Two teams of one repository, each with its own settings.
  private func repository() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (team, most) in [("a", 1), ("b", 0)] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(team), withIntermediateDirectories: false)
      _ = try folder.write(Self.page.utf8, as: "\(team)/page.html")
      let settings = """
        targets:
          form: { file: page.html }
        budgets:
          - { match: "*", max: { questions: \(most) } }
        """
      _ = try folder.write(settings.utf8, as: "\(team)/formaudit.yaml")
    }
    return folder
  }

  @Test(arguments: [
    ["--config", "a/formaudit.yaml", "--config", "b/formaudit.yaml"], ["--all"],
  ])
  func severalSettingsFilesAreEachChecked(arguments: [String]) throws {
    let folder = try repository()
    let run = try told(["check", "--report", "junit=j.xml"] + arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("a/form: accepted"))
    #expect(run.output.contains("b/form: refused"))
    let junit = try String(contentsOf: folder.url.appendingPathComponent("j.xml"), encoding: .utf8)
    #expect(junit.contains("b/form"))
    let alone = try told(["check", "--config", "a/formaudit.yaml"], in: folder)
    #expect(alone.status == 0)
    #expect(alone.output.contains("form: accepted") && !alone.output.contains("a/form"))
  }

  @Test func otherCommandsTakeOneSettingsFile() throws {
    let folder = try repository()
    let run = try told(
      ["audit", "--config", "a/formaudit.yaml", "--config", "b/formaudit.yaml"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("only “formaudit check” takes several"))
  }

  @Test func theDoctorTellsWhatARunUses() throws {
    let folder = try repository()
    let settings = try String(
      contentsOf: folder.url.appendingPathComponent("a/formaudit.yaml"), encoding: .utf8)
    let changes = """

      rules:
        question-count: { weight: 20 }
        terms-to-avoid: { off: true, reason: our style }
      """
    _ = try folder.write((settings + changes).utf8, as: "a/formaudit.yaml")
    let run = try told(["doctor", "--config", "a/formaudit.yaml"], in: folder)
    #expect(run.status == 0)
    for part in [
      "a/formaudit.yaml: 1 target", "question-count", "terms-to-avoid (our style)", "libxml2 2.",
      "libcurl/",
    ] {
      #expect(run.output.contains(part), "\(part): \(run.output)")
    }
    #expect(!run.output.contains("b/formaudit"))
  }

  /// A folder with a team's journeys and settings, and no rule.
  @Test func rulesAreLookedForWhereRulesCanBe() throws {
    let folder = try repository()
    _ = try folder.write("pages: [a/page.html]".utf8, as: "a/expected.yaml")
    let run = try told(["rules", "check", "."], in: folder)
    #expect(!run.output.contains("expected.yaml") && !run.errors.contains("expected.yaml"))
    let own = try told(["rules", "new", "my-rule", "--folder", "rules"], in: folder)
    #expect(own.status == 0, "\(own.errors)")
    _ = try folder.write("folders: [rules]".utf8, as: "formaudit.yaml")
    let tried = try told(
      ["rules", "test", "--rule", "my-rule", "--config", "formaudit.yaml"], in: folder)
    #expect(tried.status == 0, "\(tried.output)\(tried.errors)")
  }

  @Test func themesOfTheSettingsFoldersCount() throws {
    let folder = try repository()
    let own = try told(["themes", "new", "bicycles", "--folder", "rules"], in: folder)
    #expect(own.status == 0, "\(own.errors)")
    _ = try folder.write("folders: [rules]".utf8, as: "formaudit.yaml")
    #expect(try told(["themes", "list"], in: folder).output.contains("bicycles"))
    #expect(try !told(["themes", "list", "--no-config"], in: folder).output.contains("bicycles"))
    _ = try folder.write(
      "comment,themes\nnowhere to leave it no room for my bike,bicycles\n".utf8, as: "coded.csv")
    let score = try told(["comments", "score", "coded.csv"], in: folder)
    #expect(score.status == 0 && score.output.contains("bicycles"), "\(score.errors)")
  }

  @Test func aPageThatCannotBeReadIsNeitherMoreNorLess() throws {
    let folder = try repository()
    #expect(
      try told(["baseline", "write", "--config", "a/formaudit.yaml"], in: folder).status == 0)
    _ = try folder.write("<div id=app></div><script src=a.js></script>".utf8, as: "a/page.html")
    let run = try told(
      ["check", "--config", "a/formaudit.yaml", "--baseline", "formaudit.baseline"], in: folder)
    #expect(run.status == 3)
    #expect(!run.output.contains("−1") && !run.output.contains("prune"))
  }
}
