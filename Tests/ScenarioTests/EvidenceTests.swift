import Foundation
import TestSupport
import Testing

/// Missing evidence is never taken for evidence, and what people type is not told to everybody.
@Suite final class EvidenceTests {
  private let scratch: ScratchFolder
  private static let wall =
    "<title>Connexion</title><form method=post><label>Login<input name=login></label>"
    + "<label>Password<input type=password name=pw></label><button>Log in</button></form>"

  init() throws {
    scratch = try ScratchFolder()
    _ = try scratch.write(HostileInputTests.form.utf8, as: "page.html")
    _ = try scratch.write(Self.wall.utf8, as: "wall.html")
    _ = try scratch.write((HostileInputTests.form + "<p><input name='b").utf8, as: "cut.html")
    _ = try CommandRun(
      ["audit", "cut.html", "--report", "json=cut.json"], in: scratch.url)
  }

  private func run(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(arguments, in: scratch.url)
  }

  @Test(arguments: ["missing.html", "wall.html", "cut.html"])
  func explainTellsNoFigureOfWhatWasNotAudited(target: String) throws {
    let run = try run(["explain", target, "--lang", "en"])
    #expect(run.status == 3)
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(run.errors.hasPrefix("\(target): error: "), "\(run.errors)")
  }

  @Test(
    arguments: ["missing.html", "wall.html", "cut.html", "cut.json"],
    [["page.html", "MISSING"], ["MISSING", "page.html"], ["page.html", "MISSING", "--json"]])
  func diffTellsNoFigureWithoutASide(missing: String, arguments: [String]) throws {
    let run = try run(
      ["diff", "--lang", "en"] + arguments.map { $0 == "MISSING" ? missing : $0 })
    #expect(run.status == 3, "\(run.errors)")
    #expect(!run.output.contains("question"), "\(run.output)")
    #expect(!run.errors.isEmpty)
  }

  @Test func aPageCutWithinATagIsNotAudited() throws {
    for (language, words) in [("en", "breaks off within a tag"), ("fr", "milieu d’une balise")] {
      let run = try run(["audit", "cut.html", "--lang", language])
      #expect(run.status == 3)
      #expect(
        run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words),
        "\(run.output)")
    }
  }

  static let secret = "s3cret"

  @Test(
    arguments: [
      [
        "audit", "ADDRESS", "--report", "text", "--report", "json=a.json", "--report",
        "sarif=a.sarif",
      ],
      ["audit", "page.html", "--address", "ADDRESS", "--report", "json"],
      ["audit", "journey.yaml", "--report", "json"], ["check", "--report", "json=a.json"],
      ["check", "ADDRESS"], ["explain", "ADDRESS"], ["explain", "ADDRESS", "x"],
      ["diff", "ADDRESS", "page.html"], ["diff", "page.html", "ADDRESS", "--json"],
      ["facts", "ADDRESS"], ["baseline", "write", "ADDRESS"],
    ], ["https://bob:SECRET@127.0.0.1:9/x", "//bob:SECRET@h/x", "bob:SECRET@h.example"])
  func passwordsAreTold(nowhere arguments: [String], address: String) throws {
    let typed = address.replacing("SECRET", with: Self.secret)
    _ = try scratch.write(
      "pages:\n  - { file: page.html, address: \"\(typed)\" }\n".utf8, as: "journey.yaml")
    _ = try scratch.write(
      "targets:\n  a: { url: \"\(typed)\" }\nbudgets:\n  - { match: \"*\", max: { questions: 5 } }\n"
        .utf8,
      as: "formaudit.yaml")
    let run = try run(arguments.map { $0 == "ADDRESS" ? typed : $0 })
    let written = ["a.json", "a.sarif"].map {
      (try? String(contentsOf: scratch.url.appendingPathComponent($0), encoding: .utf8)) ?? ""
    }
    for text in [run.output, run.errors] + written {
      #expect(!text.contains(Self.secret), "\(text.prefix(2000))")
    }
  }

  @Test func filesOfAProjectReadNothingElseUnlessAllowed() throws {
    let inner = scratch.url.appendingPathComponent("project")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let write = { (text: String, name: String) in
      try Data(text.utf8).write(to: inner.appendingPathComponent(name))
    }
    try FileManager.default.createSymbolicLink(
      atPath: inner.appendingPathComponent("link.html").path, withDestinationPath: "../page.html")
    try Data(HostileInputTests.form.utf8).write(to: inner.appendingPathComponent("own.html"))
    let paths = ["../page.html", scratch.url.path + "/page.html", "link.html", "a/../../page.html"]
    for path in paths {
      try write("pages:\n  - { file: \"\(path)\" }\n", "journey.yaml")
      try write("targets:\n  a: { file: \"\(path)\" }\n", "formaudit.yaml")
      for arguments in [["audit", "journey.yaml", "--no-config"], ["audit"]] {
        let refused = try CommandRun(arguments + ["--lang", "en"], in: inner)
        #expect(refused.status == 2, "\(path)")
        #expect(refused.errors.contains("outside of its folder"), "\(refused.errors)")
        #expect(refused.errors.contains("--allow-outside"))
        let allowed = try CommandRun(arguments + ["--allow-outside"], in: inner)
        #expect(allowed.status == (path.hasPrefix("a/") ? 3 : 0), "\(allowed.errors)")
      }
    }
    try write(
      "pages:\n  - { file: ./own.html }\n  - { file: ../project/own.html }\n", "journey.yaml")
    #expect(try CommandRun(["audit", "journey.yaml", "--no-config"], in: inner).status == 0)
  }

  @Test(arguments: [["--config", "pipe"], ["--config", "."], ["--config", "/dev/zero"]])
  func settingsThatAreNoFileAreSaidToBeNone(option: [String]) throws {
    _ = try CommandRun(shell: "mkfifo pipe", in: scratch.url)
    let run = try run(["audit", "page.html"] + option)
    #expect(run.status == 2)
    #expect(run.errors.contains("no ordinary file"), "\(run.errors)")
  }

  @Test(arguments: ["100MB", "30 MB", "40000000", "40MiB"]) func sizesAreUnderstood(size: String)
    throws
  {
    let filler = String(repeating: "<p>texte</p>\n", count: 1_000_000)
    _ = try scratch.write((HostileInputTests.form + filler).utf8, as: "huge.html")
    let refused = try run(["audit", "huge.html", "--lang", "fr"])
    #expect(refused.status == 3 && refused.output.contains("--max-bytes 20MB"), "\(refused.output)")
    #expect(refused.output.contains("13 Mo"))
    #expect(try run(["audit", "huge.html", "--max-bytes", size]).status == 0)
  }
}
