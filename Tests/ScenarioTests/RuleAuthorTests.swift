import Foundation
import TestSupport
import Testing

/// What the author of a rule does, in a folder of their own.
@Suite struct RuleAuthorTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func run(_ arguments: String) throws -> CommandRun {
    try CommandRun(arguments.split(separator: " ").map(String.init), in: scratch.url)
  }

  /// Changes a file of the folder.
  private func replace(_ old: String, with new: String, in path: String) throws {
    let file = scratch.url.appendingPathComponent(path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: ["journey", "page", "form", "question", "field"], ["en", "fr"])
  func aNewRulePassesItsOwnExamples(about: String, language: String) throws {
    let new = try run("rules new mine --about \(about) --category clarity --lang \(language)")
    #expect(new.output == "heuristics/clarity/mine.yaml\n", "\(new.errors)")
    #expect(try run("rules check heuristics/clarity/mine.yaml").output == "no problem\n")
    let test = try run("rules test .")
    #expect(test.output == "1 rule, 4 examples: all as their authors say\n")
    #expect(test.status == 0)
  }

  @Test func nothingIsOverwritten() throws {
    #expect(try run("rules new mine --folder audit/rules").status == 0)
    let again = try run("rules new mine --folder audit/rules --about page")
    #expect(again.status == 2)
    #expect(again.errors.hasPrefix("error: “audit/rules/heuristics/effort/mine.yaml” is already"))
    #expect(try run("rules test audit/rules --rule mine").status == 0)
  }

  @Test func examplesThatDoOtherwiseAreToldWithTheirPlace() throws {
    let path = "heuristics/effort/mine.yaml"
    #expect(try run("rules new mine --lang en").status == 0)
    try replace("more than: 15", with: "more than: 16", in: path)
    let missing = try run("rules test .")
    #expect(missing.status == 2)
    #expect(
      missing.output == """
        ./\(path):39: missing: page 1, mark 1
        1 rule, 4 examples: 1 example is not as its author says

        """)
    try replace("more than: 16", with: "more than: 3", in: path)
    let noisy = try run("rules test . --rule mine")
    #expect(
      noisy.output == """
        ./\(path):40: noisy: page 1, “Motif” offers 4 choices.
        ./\(path):44: noisy: page 1, “Motif” offers 15 choices.
        1 rule, 4 examples: 2 examples are not as their authors say

        """)
  }

  @Test func allMistakesAreToldAtOnce() throws {
    let path = "heuristics/effort/mine.yaml"
    #expect(try run("rules new mine --lang en").status == 0)
    for (old, new) in [
      ("id: mine", "id: yours"), ("control: select", "contrl: select"),
      ("severity: moderate", "severity: hard"), ("weight: 3", "weight: 0"),
      ("{choices} choix", "{choise} choix"),
    ] {
      try replace(old, with: new, in: path)
    }
    let check = try run("rules check \(path)")
    #expect(check.status == 2)
    try Golden(besideTest: #filePath).check(check.output, "five-mistakes.txt")
  }

  @Test func exportedRulesAreTheBuiltInOnes() throws {
    let export = try run("rules export all")
    #expect(export.status == 0 && export.output.hasSuffix(" files written to all\n"))
    #expect(try run("rules check all").output == "no problem\n")
    #expect(try run("rules list --rules all").output == run("rules list").output)
    #expect(try run("rules export all").status == 2)
  }
}
