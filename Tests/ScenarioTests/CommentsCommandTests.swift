import Foundation
import TestSupport
import Testing

@Suite struct CommentsCommandTests {
  private static func export(_ rows: Int) -> String {
    let said = [
      "Trop long, j'ai abandonné", "merci, très simple", "page 4 ne marche pas",
      "je m'appelle Paul Durand et le site plante", "plus de 30 minutes pour une adresse", "…",
    ]
    let rows = (0..<rows).map { row in
      "2026-01-\(10 + row % 20),\(row % 5 + 1),\"\(said[row % said.count]) \(row % 7)\""
    }
    return (["date,rating,comment"] + rows).joined(separator: "\n")
  }

  /// More comments than the cores take at once.
  @Test func theReportIsTheSameOnAnyNumberOfCores() throws {
    let folder = try ScratchFolder()
    let export = try folder.write(Self.export(2600).utf8, as: "export.csv")
    let told = try ["1", "2", "5"].map { jobs in
      try CommandRun(["comments", export, "--no-config", "--jobs", jobs, "--report", "json"])
    }
    #expect(told[0].status == 0)
    #expect(told[0].output.contains("\"comments\" : 2600"))
    #expect(told[0].output == told[1].output)
    #expect(told[0].output == told[2].output)
  }

  /// Of a form that could not be read, nobody knows what its pages show.
  @Test(arguments: ["Fixtures/mur-connexion", "nope.html"])
  func aFormThatCannotBeReadIsNotCompared(journey: String) throws {
    let folder = try ScratchFolder()
    let export = try folder.write("comment\nfar too long\n".utf8, as: "export.csv")
    let told = try ["text", "markdown", "csv", "html", "json"].map { format in
      try CommandRun([
        "comments", export, "--journey", journey, "--no-config", "--report", format, "--lang", "en",
      ])
    }
    for run in told {
      #expect(run.status == 3)
      for word in ["Confirmed", "Not visible", "Unheard", "notVisible", "not visible"] {
        #expect(!run.output.contains(word), "\(run.output)")
      }
    }
    for run in told.dropLast() { #expect(run.output.contains("Not compared with the form")) }
    #expect(told[4].output.contains(#/"notCompared" : "[^"]+"/#))
  }

  private static let theme = """
    id: parking
    title: { en: Parking, fr: Stationnement }
    cues: { en: ["parking"] }
    links: { rules: [no-such-rule, question-count] }
    yields: [nope, too-long]
    sources: [{ name: somebody }]
    examples: { yes: { en: ["the parking"] }, no: { en: ["the station"] } }

    """

  private static func folder(_ theme: String, at path: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let place = folder.url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(theme.utf8).write(to: place)
    return folder
  }

  @Test(arguments: [".", "themes/service/parking.yaml"])
  func aThemeThatNamesWhatIsNotThereIsWrong(path: String) throws {
    let folder = try Self.folder(
      Self.theme.replacing("\"parking\"", with: "\"par*ing\""), at: "themes/service/parking.yaml")
    let run = try CommandRun(["themes", "check", path, "--lang", "en"], in: folder.url)
    #expect(run.status == 2)
    let file = "themes/service/parking.yaml"
    #expect(
      run.output.contains("\(file):4:18: error: there is no rule “no-such-rule”"), "\(run.output)")
    #expect(run.output.contains("\(file):5:10: error: there is no theme “nope”"), "\(run.output)")
    #expect(run.output.contains("\(file):3:14: error: “par*ing”: * stands"), "\(run.output)")
  }

  /// A rule of the team, in the same folder.
  @Test func aThemeMayNameARuleOfTheTeam() throws {
    let theme = Self.theme.replacing("no-such-rule", with: "own").replacing("nope, ", with: "")
    let folder = try Self.folder(theme, at: "themes/service/parking.yaml")
    let rule = folder.url.appendingPathComponent("heuristics/effort/own.yaml")
    try FileManager.default.createDirectory(
      at: rule.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: rule)
    for path in [".", "themes/service/parking.yaml"] {
      let run = try CommandRun(["themes", "check", path, "--lang", "en"], in: folder.url)
      #expect(run.status == 0, "\(run.output)")
    }
  }

  @Test(arguments: [
    ["themes", "test", "."], ["themes", "check", "."], ["themes", "list", "--themes", "."],
    ["comments", "export.csv", "--themes", "."],
  ])
  func aFolderWithoutThemesIsAMistake(command: [String]) throws {
    let folder = try Self.folder(Self.export(3), at: "export.csv")
    let run = try CommandRun(command + ["--lang", "en"], in: folder.url)
    #expect(run.status == 2)
    #expect((run.output + run.errors).contains("there is no theme"))
    #expect((run.output + run.errors).contains("holds themes/"))
  }

  @Test func aNewThemeIsToldByWhatIsWrong() throws {
    let folder = try ScratchFolder()
    func new(_ words: String...) throws -> CommandRun {
      try CommandRun(["themes", "new"] + words + ["--lang", "en"], in: folder.url)
    }
    #expect(try new("parking", "--category", "A B").errors.contains("“A B” cannot be the category"))
    #expect(try new("A B").errors.contains("“A B” cannot be the id"))
    let shadow = try new("too-long")
    #expect(shadow.status == 0)
    #expect(shadow.errors.contains("takes the place of the built-in theme “too-long”"))
    #expect(try new("parking").errors.isEmpty)
    #expect(
      try CommandRun(["themes", "check", "nowhere/", "--lang", "en"]).output.contains("themes/"))
  }

  @Test func nothingIsEnglishWithinFrench() throws {
    func told(_ words: String...) throws -> String {
      let run = try CommandRun(words + ["--lang", "fr"])
      return run.output + run.errors
    }
    #expect(try told("audit", "x", "--jobs", "0").contains("--jobs demande"))
    #expect(try told("batch", "--jobs", "0").contains("--jobs demande"))
    let help = try told("audit", "--help")
    #expect(help.contains("\nACCÈS:") && !help.contains("ACCESS"), "\(help)")
    let comments = try CommandRun(
      shell: "LANG=fr_FR.UTF-8 formaudit comments --help", in: Repository.root
    ).output
    #expect(comments.contains("report --help"))
    #expect(!comments.contains("(default)"))
    let themes = try told("themes", "list")
    for word in ["(friction)", "(praise)", "(off-topic)", "(not about"] {
      #expect(!themes.contains(word))
    }
    #expect(try told("comments", "nowhere.csv").contains("ce fichier n’existe pas"))
  }

  @Test(arguments: ["en", "fr"])
  func theScoreFitsATerminal(language: String) throws {
    let run = try CommandRun([
      "comments", "score", "Fixtures/comments/labelled.csv", "--no-config", "--lang", language,
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.output)")
  }
}
