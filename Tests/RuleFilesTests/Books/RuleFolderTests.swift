import Auditing
import FormModel
import Foundation
import Testing

@testable import RuleFiles

@Suite struct RuleFolderTests {
  /// A folder on disk, removed at the end.
  private func withFolder(
    _ files: [String: Data], _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    try body(folder.path)
  }

  private func problems(at path: String) -> [String] {
    do {
      _ = try RuleFolder.book(at: path)
      return []
    } catch {
      return error.problems.map { $0.description.replacing(path, with: "team") }
    }
  }

  @Test func ofATeamUsesItsOwnRulesAndTheBuiltInNumbers() throws {
    let files = [
      Draft.path: Data(Draft.rule.utf8), "readme.md": Data(), "formaudit.yaml": Data("a".utf8),
      "captures/journey.yaml": Data("b".utf8),
    ]
    try withFolder(files) { path in
      let book = try RuleFolder.book(at: path)
      #expect(book.rules.map(\.id) == ["long-list"])
      let builtIn = try BuiltInRules.book()
      #expect(book.purposes.purposes.count == builtIn.purposes.purposes.count)
    }
  }

  @Test func tellsProblemsWithThePathOfTheFolder() throws {
    let rule = Data(Draft.rule("weight: 3", "weight: heavy").utf8)
    let files = [
      Draft.path: rule, "heuristics/effort/old.yml": Data(),
      "heuristics/effort/latin.yaml": Data([0x61, 0x3A, 0x20, 0xE9]),
      "heuristics/effort/large.yaml": Data(repeating: 0x61, count: 2 << 20),
    ]
    try withFolder(files) { path in
      #expect(
        problems(at: path) == [
          "team/heuristics/effort/large.yaml:1:1: error: the file is larger than 1 MiB\n  hint: cut it into several files",
          "team/heuristics/effort/latin.yaml:1:1: error: the file is not UTF-8 text\n  hint: save it again as UTF-8",
          "team/\(Draft.path):11:9: error: “weight” must be a number, not “heavy”\n  hint: write digits, such as 15 or 0.25",
          "team/heuristics/effort/old.yml:1:1: error: nothing is read from a file named .yml\n  hint: rename it to .yaml",
        ])
    }
  }

  @Test func thatIsNotThereIsTold() {
    #expect(
      problems(at: "/nowhere/rules") == [
        "team:1:1: error: there is no such folder\n  hint: give the folder which holds heuristics/"
      ])
  }
}
