import Foundation
import TestSupport
import Testing

/// `formaudit redesign`, as somebody types it.
@Suite struct RedesignCommandTests {
  private static let form = "Fixtures/pre-plainte-2015"

  private static func redesign(_ options: [String], to folder: URL) throws -> CommandRun {
    let run = try CommandRun(
      ["redesign", form, "-o", folder.appendingPathComponent("mockup").path, "--lang", "fr"]
        + options)
    try #require(run.status == 0, "\(run.errors)")
    return run
  }

  private static func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// What the text does not allow goes, each with the text as its reason; what people agree to stays.
  @Test func aMandateTakesAwayWhatItDoesNotAllow() throws {
    let folder = try ScratchFolder()
    _ = try Self.redesign(["--against", "\(Self.form)/mandate.yaml"], to: folder.url)
    let decisions = try Self.text("mockup/decisions.md", in: folder.url)
    let rows = decisions.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for wording in ["Civilité", "Pays de naissance", "N° IMEI", "Compagnie d'assurance"] {
      let row = try #require(rows.first { $0.contains("| \(wording) |") })
      #expect(
        row.contains("n’est plus demandée") && row.contains("Arrêté du 30 novembre"), "\(row)")
    }
    for wording in ["Je reconnais avoir lu les conditions d'utilisation", "EN QUALITÉ DE"] {
      let row = try #require(rows.first { $0.contains("| \(wording) |") })
      #expect(!row.contains("n’est plus demandée"), "\(row)")
    }
    let again = try ScratchFolder()
    let file = folder.url.appendingPathComponent("mockup/decisions.yaml").path
    _ = try Self.redesign(["--decisions", file], to: again.url)
    #expect(try Self.text("mockup/decisions.md", in: again.url) == decisions)
  }

  /// The report leads to the mock-up by a way that both keep when they are moved together.
  @Test(arguments: ["report.html", "told/here/report.html"])
  func theReportLeadsToTheMockUp(path: String) throws {
    let folder = try ScratchFolder()
    let report = folder.url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: report.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = try Self.redesign(["--report", "html=\(report.path)"], to: folder.url)
    let html = try String(contentsOf: report, encoding: .utf8)
    let link = try #require(html.firstMatch(of: #/href="([^"]*mockup\/index\.html)"/#)?.1)
    #expect(!link.hasPrefix("/") && !link.contains(":"))
    let target = URL(
      fileURLWithPath: String(link), relativeTo: report.deletingLastPathComponent())
    #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
  }

  /// One pair of mock-ups, the same bytes.
  @Test func itsOwnDecisionsGiveTheSameFolder() throws {
    let (one, other) = (try ScratchFolder(), try ScratchFolder())
    _ = try Self.redesign([], to: one.url)
    let file = one.url.appendingPathComponent("mockup/decisions.yaml").path
    _ = try Self.redesign(["--decisions", file], to: other.url)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: one.url.appendingPathComponent("mockup").path)
    #expect(names.count > 10)
    for name in names {
      #expect(
        try Self.text("mockup/\(name)", in: one.url) == Self.text("mockup/\(name)", in: other.url))
    }
  }
}
