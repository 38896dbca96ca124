import Foundation
import Testing

@testable import RuleFiles

@Suite struct RuleCheckTests {
  /// What is wrong with one file of a folder on disk.
  private func problems(_ file: String, among files: [String: String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("check-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    return RuleCheck.problems(at: folder.path + "/" + file).map {
      $0.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test func aRuleMayStandAnywhere() throws {
    #expect(try problems("long-list.yaml", among: ["long-list.yaml": Draft.rule]) == [])
    let clarity = Draft.rule("category: effort", "category: clarity")
    #expect(try problems("a/long-list.yaml", among: ["a/long-list.yaml": clarity]) == [])
  }

  @Test func aRuleInItsFolderIsHeldAgainstIt() throws {
    let path = "heuristics/clarity/long-list.yaml"
    #expect(
      try problems(path, among: [path: Draft.rule]) == [
        "\(path):2:11: error: the category “effort” is not the folder of the file\n"
          + "  hint: write category: clarity, or move the file to effort/"
      ])
  }

  @Test func onlyTheFileAskedForIsTold() throws {
    let files = [Draft.path: Draft.rule, "heuristics/effort/other.yaml": "id: wrong"]
    #expect(try problems(Draft.path, among: files) == [])
    #expect(try !problems("heuristics/effort/other.yaml", among: files).isEmpty)
    #expect(try !problems("", among: files).isEmpty)
  }

  /// A purpose that the team defines beside its rules is one.
  @Test func rulesUseTheFilesAroundThem() throws {
    let purposes = try #require(BuiltInRules.files.first { $0.path == "purposes.yaml" }).text
      .replacing("  email:\n", with: "  carrier-pigeon:\n", maxReplacements: 1)
    let rule = Draft.rule("  control: select", "  control: select\n  purpose: carrier-pigeon")
    #expect(try problems(Draft.path, among: [Draft.path: rule, "purposes.yaml": purposes]) == [])
    #expect(try problems(Draft.path, among: [Draft.path: rule]).count == 1)
  }

  @Test func theOtherFilesOfABookAreRead() throws {
    #expect(
      try problems("scoring.yaml", among: ["scoring.yaml": "weights: 3"]).contains {
        $0.hasPrefix("scoring.yaml:1:10: error: ")
      })
  }

  @Test(arguments: ["missing.yaml", "notes.txt"])
  func whatIsNoFileOfRulesIsTold(name: String) throws {
    #expect(
      try problems(name, among: ["notes.txt": "a: 1"]) == [
        "\(name):1:1: error: there is no file of rules here\n"
          + "  hint: give a .yaml file, or a folder which holds heuristics/"
      ])
  }
}
