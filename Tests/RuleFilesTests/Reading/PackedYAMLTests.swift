import Auditing
import FormModel
import Testing
import YAML

@testable import RuleFiles

/// What the build makes of the built-in files, beside what is read of their texts.
@Suite struct PackedYAMLTests {
  @Test(arguments: BuiltInRules.files.map(\.path))
  func saysWhatTheTextSays(path: String) throws {
    let text = try #require(BuiltInRules.files.first { $0.path == path }).text
    let packed = try #require(BuiltInRules.node(of: text, at: path))
    #expect(try packed == YAMLParser(file: path).parse(text))
  }

  @Test func anotherTextIsRead() throws {
    let file = try #require(BuiltInRules.files.first)
    #expect(BuiltInRules.node(of: file.text + "\n", at: file.path) == nil)
    #expect(BuiltInRules.node(of: file.text, at: "other.yaml") == nil)
  }

  @Test(arguments: [
    "~", "''", "é: \"a\\nb\"", "- 1\n- [2, {a: b}]\n-\n", "{}", "[]",
    "a:\n  b:\n    - c: |\n        long text\n        of lines\n    - ''\n",
  ])
  func isUnpackedAsItWas(text: String) throws {
    let node = try YAMLComposer.root(of: text)
    #expect(PackedYAML(node.packed).root == node)
  }

  /// Numbers of one digit and of several.
  @Test(arguments: [1, 31, 32, 1023, 1024, 40_000])
  func longTextsAndLists(count: Int) {
    let text = YAMLNode(
      place: .init(line: count, column: 2 * count),
      content: .scalar(String(repeating: "é", count: count)))
    let list = YAMLNode(
      place: .start, content: .list(Array(repeating: text, count: min(count, 40))))
    #expect(PackedYAML(list.packed).root == list)
    #expect(PackedYAML(list.packed).root.texts == list.texts)
  }

  @Test func onlyListsOfTextsHaveTexts() throws {
    for text in ["[a, [b]]", "{a: b}", "a"] {
      let node = try YAMLComposer.root(of: text)
      #expect(node.texts == nil)
      #expect(PackedYAML(node.packed).root.texts == nil)
    }
  }
}
