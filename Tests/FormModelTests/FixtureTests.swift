import FormModel
import Foundation
import TestSupport
import Testing
import Yams

/// The pages of the fixtures, held against what a careful reader counted on them.
@Suite struct FixtureTests {
  @Test(arguments: Repository.fixturePages)
  func drawsTheSameOutline(path: String) throws {
    try Golden().check(Outline.of(Reading.fixture(path)), path.replacing(".html", with: ".txt"))
  }

  @Test(arguments: Repository.fixturePages)
  func countsAsAReaderDoes(path: String) throws {
    let expected = try Expected(page: path)
    let page = try Reading.fixture(path)
    let asked = page.questions.filter { !$0.isConditional }
    #expect(asked.count == expected["questions"], "questions")
    #expect(asked.reduce(0) { $0 + $1.fields.count } == expected["fields"], "fields")
    #expect(page.questions.count - asked.count == expected["conditional"], "conditional")
    #expect(page.controls.count == expected["controls"], "controls")
    #expect(asked.reduce(0) { $0 + $1.choices } == expected["choices"], "choices")
    #expect(
      asked.reduce(0) { $0 + $1.fields.count { $0.kind == .file } } == expected["uploads"],
      "uploads")
    #expect(asked.count(where: \.isRequired) == expected["required"], "required")
    #expect(page.forms.map(\.kind.rawValue) == expected.forms)
    #expect((page.outcome == .audited) == expected.isAudited)
  }
}

/// The counts of one page in the `expected.yaml` of its folder.
private struct Expected {
  private let entries: [String: any Sendable]

  init(page path: String) throws {
    let parts = path.split(separator: "/")
    let file = Repository.fixtures.appendingPathComponent("\(parts[0])/expected.yaml")
    let root = try Yams.load(yaml: String(contentsOf: file, encoding: .utf8)) as? [String: Any]
    let pages = root?["pages"] as? [String: Any]
    entries = try #require(
      pages?[String(parts[1])] as? [String: any Sendable], "\(path) is not counted")
  }

  subscript(key: String) -> Int? { entries[key] as? Int }
  var forms: [String] { entries["forms"] as? [String] ?? [] }
  var isAudited: Bool { entries["outcome"] as? String == "audited" }
}
