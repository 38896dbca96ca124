import Foundation
import RuleFiles
import TestSupport
import Testing
import Words

/// Which files of a repository make the pages of a target.
@Suite struct TargetTemplatesTests {
  private func settings(_ text: String) throws -> GateSettings {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let templates = folder.appendingPathComponent("templates")
    try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["templates/contact.html", "templates/faits.html", Settings.fileName] {
      let file = folder.appendingPathComponent(name)
      try (name == Settings.fileName ? text : "").write(
        to: file, atomically: true, encoding: .utf8)
    }
    return try Settings(at: folder.appendingPathComponent(Settings.fileName).path).gate()
  }

  @Test func oneFileMakesEveryPageOrEachPageHasItsOwn() throws {
    let found = try settings(
      """
      targets:
        contact: { url: https://www.example.org/contact, source: templates/contact.html }
        plainte:
          journey: journey.yaml
          source:
            https://www.example.org/faits?etape=2: templates/contact.html
            https://www.example.org/faits: templates/faits.html
        page: { file: page.html }
      """)
    let origins = found.targets.map(\.origin)
    #expect(origins.map { $0?.line } == [2, 3, 8])
    #expect(origins.allSatisfy { $0?.file.hasSuffix("/formaudit.yaml") == true })
    #expect(origins[0]?.templates?.whole?.hasSuffix("/templates/contact.html") == true)
    #expect(origins[2]?.templates == nil)
    let templates = try #require(origins[1]?.templates)
    func name(_ address: String) -> Substring? {
      templates.path(of: address)?.split(separator: "/").last
    }
    #expect(name("https://www.example.org/faits") == "faits.html")
    #expect(name("https://www.example.org/faits?etape=2") == "contact.html")
    #expect(name("https://www.example.org/faits?etape=3#x") == "contact.html")
    #expect(name("https://www.example.org/") == nil)
  }

  @Test func tellsEverySlip() {
    let error = #expect(throws: RuleFileError.self) {
      try settings(
        """
        targets:
          a: { url: https://a.example/, sorce: templates/contact.html }
          b: { url: https://b.example/, source: templates/contct.html }
          c: { url: https://c.example/, source: https://c.example/ }
          d: { url: https://d.example/, source: [templates/contact.html] }
          e: { url: https://e.example/, source: { https://e.example/: templates } }
          f: { url: https://f.example/, source: {} }
          g: { source: templates/contact.html }
        """)
    }
    let told =
      error?.problems.map {
        "\($0.line) \($0.sentence.text(in: .english)) — \($0.hint?.text(in: .english) ?? "")"
      } ?? []
    let wanted = [
      "2 “sorce” is not a key of a target — did you mean “source”?",
      "3 there is no file “templates/contct.html” — name the file",
      "4 “source” must be a file of the repository, not an address",
      "5 “source” must be a map; this is a list — write source: templates/form.html, or",
      "6 “templates” is a folder", "7 “source” is empty", "8 “g” needs one of the keys",
    ]
    #expect(told.count == wanted.count, "\(told)")
    for (one, other) in zip(told, wanted) { #expect(one.hasPrefix(other), "\(one)") }
  }
}
