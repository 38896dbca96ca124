import Foundation
import TestSupport
import Testing
import Yams

/// The reports for forges and job servers are what those accept.
@Suite struct ConsumerFormatTests {
  /// A heavy form, a light one, what could not be audited, and all of them at once.
  static let targets = [
    ["Fixtures/pre-plainte-2015"], ["Fixtures/pre-plainte-refonte", "--lang", "fr"],
    ["Fixtures/mur-connexion/page.html", "Fixtures/coquille-javascript/page.html", "nowhere.html"],
    ["Fixtures/pre-plainte-2015", "Fixtures/uswds-contact/page.html", "Fixtures/erreur-404"],
    ["--config", "Fixtures/decisions-equipe/formaudit.yaml"],
  ]

  @Test func sarifIsAsTheStandardSays() throws {
    let schema = try ConsumerSchema.sarif()
    let documents = try reports("sarif")
    let mistakes = try Validator.mistakes(of: documents, schema: schema)
    #expect(mistakes == "")
    // What a team sets aside is closed on the forge, with its reason.
    #expect(documents.contains { $0.contains("\"justification\" : \"la mention est dans le pied") })
    let wrong = documents[0].replacing("\"ruleId\" :", with: "\"rulle\" :")
    #expect(try Validator.mistakes(of: [wrong], schema: schema).contains("'rulle'"))
  }

  @Test func codeQualityIsAsGitLabSays() throws {
    let schema = try ConsumerSchema.gitlabCodeQuality()
    let documents = try reports("gitlab")
    let mistakes = try Validator.mistakes(of: documents, schema: schema)
    #expect(mistakes == "")
    let wrong = documents[0].replacing(
      "\"severity\" : \"critical\"", with: "\"severity\" : \"bad\"")
    #expect(try Validator.mistakes(of: [wrong], schema: schema).contains("'bad'"))
    // GitLab keeps one of equal fingerprints.
    for document in documents {
      let prints = document.matches(of: /"fingerprint" : "(\w+)"/).map { $0.1 }
      #expect(Set(prints).count == prints.count)
    }
  }

  @Test func junitIsAsJenkinsSays() throws {
    let documents = try reports("junit")
    let mistakes = try Validator.mistakes(ofXML: documents, schema: ConsumerSchema.junit)
    #expect(mistakes == "")
    let wrong = documents[0].replacing("<testcase ", with: "<case ").replacing(
      "</testcase>", with: "</case>")
    #expect(
      try Validator.mistakes(ofXML: [wrong], schema: ConsumerSchema.junit).contains("case"))
  }

  @Test func tapIsAsPerlReadsIt() throws {
    let documents = try reports("tap")
    let mistakes = try Validator.mistakes(ofTAP: documents)
    #expect(mistakes == "")
    let blocks = documents.flatMap { $0.matches(of: #/(?ms)^  ---\n(.*?)^  \.\.\.$/#).map(\.1) }
    #expect(blocks.count > 100)
    for block in blocks {
      let message = try Yams.compose(yaml: String(block))?["message"]?.string
      #expect(message?.split(separator: "\n").allSatisfy { $0.hasPrefix("- ") } == true)
    }
    let wrong = documents[0].replacing("TAP version 13", with: "TAP version 14", maxReplacements: 1)
      .replacing("not ok 1 -", with: "not fine 1 -", maxReplacements: 1)
    #expect(try Validator.mistakes(ofTAP: [wrong]).contains("not fine 1"))
  }

  /// Reports of fixtures, and the golden ones, of which some tell hostile pages.
  private func reports(_ format: String) throws -> [String] {
    let goldens = Repository.root.appendingPathComponent("Tests/ReportersTests/Goldens")
    return try Self.told.get()[format, default: []]
      + ["\(format).en", "\(format).fr", "hostile.\(format)"].map { name in
        try String(contentsOf: goldens.appendingPathComponent(name + ".golden"), encoding: .utf8)
      }
  }

  /// Each target is audited once for all formats.
  private static let told = Result {
    let folder = try ScratchFolder()
    var told: [String: [String]] = [:]
    for arguments in targets {
      let paths = ["sarif", "gitlab", "junit", "tap"].map {
        (name: $0, path: folder.url.path + "/" + $0)
      }
      let run = try CommandRun(
        ["audit"] + arguments + paths.flatMap { ["--report", "\($0.name)=\($0.path)"] })
      #expect([0, 3].contains(run.status), "\(run.errors)")
      for (name, path) in paths {
        told[name, default: []].append(try String(contentsOfFile: path, encoding: .utf8))
      }
    }
    return told
  }
}
