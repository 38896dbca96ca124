import Escaping
import Foundation
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// Reports as people with different screens, settings and servers see them: see `look_at_reports.py`.
@Suite(
  .enabled(
    if: Chromium.isThere && Chromium.driver != nil,
    "NO CHROMIUM OR CHROMEDRIVER HERE: nobody looked at the HTML report"), .serialized)
struct LookTests {
  private static let axe = Repository.root
    .appendingPathComponent(".build/test-schemas/axe_playwright_python/axe.min.js").path

  /// Nothing scrolls sideways or is cut; everything is reached and works by keyboard; axe-core finds
  /// nothing, in both languages and themes; under the policy of Jenkins, the same is said in colours.
  @Test func everybodyCanReadTheReport() throws {
    if !FileManager.default.fileExists(atPath: Self.axe) {
      print("AXE-CORE IS NOT HERE (Scripts/install-missing --tests): it looked at no report")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reports = try [
      ("old", Self.oldForm), ("compared", Self.compared), ("hostile", Self.hostile),
      ("said", Self.said),
    ].map { name, make in
      let path = folder.appendingPathComponent("\(name).html")
      try Data(make().utf8).write(to: path)
      return path.path
    }
    #expect(try Self.look(at: reports) == "")
  }

  /// The look itself: what is planted is found.
  @Test func mistakesAreSeen() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let form = "govuk-question/page.html"
    let page = try FixtureReport.report(page: form, .english)
    let planted = HTMLReport.tell(
      page, translations: [try FixtureReport.report(page: form, .french)]
    ).replacing(
      "<main>",
      with: """
        <main><canvas width="1500" height="9"></canvas><button></button><p hidden style="color:red"></p>
        """)
    let path = folder.appendingPathComponent("planted.html")
    try Data(planted.utf8).write(to: path)
    let said = try Self.look(at: ["-", path.path])
    #expect(said.contains("scrolls sideways"))
    #expect(said.contains("console: "))
    if FileManager.default.fileExists(atPath: Self.axe) {
      #expect(said.contains("axe: button-name"))
    }
  }

  private static func look(at reports: [String]) throws -> String {
    let isThere = FileManager.default.fileExists(atPath: axe)
    let script = Repository.root
      .appendingPathComponent("Tests/ReportersTests/Browser/look_at_reports.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", script.path, Chromium.driver ?? "", Chromium.path ?? "", isThere ? axe : "-"]
      + reports
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  private static func oldForm() throws -> String {
    HTMLReport.tell(
      try FixtureReport.report(["pre-plainte-2015"], .english),
      translations: [try FixtureReport.report(["pre-plainte-2015"], .french)])
  }

  /// Two forms side by side.
  private static func compared() throws -> String {
    let forms = ["pre-plainte-2015", "pre-plainte-refonte"]
    return HTMLReport.tell(
      try FixtureReport.report(forms, .french),
      translations: [try FixtureReport.report(forms, .english)])
  }

  /// With what users say of it, some of them attackers.
  private static func said() throws -> String {
    try CommentsPageTests.page(
      ["Ma profession est obligatoire", "beaucoup trop long", HostilePage.attack])
  }

  private static func hostile() throws -> String {
    HTMLReport.tell(
      try FixtureReport.report(html: HostilePage.html, .english),
      translations: [try FixtureReport.report(html: HostilePage.html, .french)])
  }
}
