import Escaping
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// Reports as people with different screens, settings and servers see them: see `look_at_reports.py`.
@Suite(
  .enabled(
    if: Chromium.isThere && Chromium.driver != nil,
    "NO CHROMIUM OR CHROMEDRIVER HERE: nobody looked at the HTML report"), .serialized, .waits)
struct LookTests {
  /// Nothing scrolls sideways or is cut; everything is reached and works by keyboard; axe-core finds
  /// nothing, in both languages and themes; under the policy of Jenkins, the same is said in colours.
  @Test func everybodyCanReadTheReport() throws {
    let reports = try [
      ("old.html", Self.oldForm()), ("compared.html", Self.compared()),
      ("hostile.html", Self.hostile()), ("said.html", Self.said()),
    ].map { (name: $0.0, text: $0.1) }
    #expect(try BrowserLook.withFiles(reports, BrowserLook.look) == "")
  }

  /// The look itself: what is planted is found.
  @Test func mistakesAreSeen() throws {
    let form = "govuk-question/page.html"
    let page = try FixtureReport.report(page: form, .english)
    let planted = HTMLReport.tell(
      page, translations: [try FixtureReport.report(page: form, .french)]
    ).replacing(
      "<main>",
      with: """
        <main><canvas width="1500" height="9"></canvas><button></button><p hidden style="color:red"></p>
        """)
    let said = try BrowserLook.withFiles([("planted.html", planted)]) {
      try BrowserLook.look(at: ["-"] + $0)
    }
    #expect(said.contains("scrolls sideways"))
    #expect(said.contains("console: "))
    if BrowserLook.hasAxe {
      #expect(said.contains("axe: button-name"))
    }
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
