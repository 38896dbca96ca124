import Foundation
import TestSupport
import Testing
import Yams

/// The hook of pre-commit, run as pre-commit runs it.
@Suite struct CommitHookTests {
  private func hook() throws -> Node {
    let file = Repository.root.appendingPathComponent(".pre-commit-hooks.yaml")
    let hooks = try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8))
    return try #require(hooks?.array().first { $0["id"]?.string == "formaudit" })
  }

  @Test func looksWhenAFormOrTheSettingsChange() throws {
    let files = try Regex(try #require(hook()["files"]?.string))
    for name in [
      "page.html", "a/b.htm", "c.xhtml", "formaudit.yaml", "x/formaudit.baseline",
      "captures/journey.yaml",
    ] {
      #expect(name.contains(files), "\(name)")
    }
    for name in ["page.html.swp", "my-journey.yaml", "README.md", "formaudit.yaml.orig"] {
      #expect(!name.contains(files), "\(name)")
    }
  }

  @Test func refusesAHeavierForm() throws {
    let hook = try hook()
    // Without names of files, an entry is its words.
    #expect(hook["language"]?.string == "system" && hook["pass_filenames"]?.bool == false)
    let words = try #require(hook["entry"]?.string).split(separator: " ").map(String.init)
    #expect(words.first == "formaudit")
    let folder = try ScratchFolder()
    _ = try folder.write("targets: { page: { file: page.html } }".utf8, as: "formaudit.yaml")
    let page = "<title>P</title><form method=post><label>Nom<input name=nom></label></form>"
    _ = try folder.write(page.utf8, as: "page.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    let arguments = Array(words.dropFirst())
    #expect(try CommandRun(arguments, in: folder.url).status == 0)
    let heavier = page.replacing("</form>", with: "<label>Prénom<input name=p></label></form>")
    _ = try folder.write(heavier.utf8, as: "page.html")
    #expect(try CommandRun(arguments, in: folder.url).status == 1)
  }
}
