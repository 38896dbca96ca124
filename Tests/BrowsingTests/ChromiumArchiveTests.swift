import FormAudit
import Foundation
import Report
import TestSupport
import Testing

@testable import Browsing

/// What Chromium itself writes when a page is saved as one file (MHTML).
///
/// It leaves out scripts, `noscript`, hidden fields and elements with the `hidden` attribute.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct ChromiumArchiveTests {
  /// The bytes of these differ from what a browser with scripts holds: one waits for its script,
  /// the other has a button for browsers without.
  private static let needScripts = [
    "pre-plainte-scripts/", "coquille-javascript/", "drupal-contact/",
  ]

  @Test(
    arguments: Repository.fixturePages.filter { page in
      !needScripts.contains { page.hasPrefix($0) }
    })
  func aSavedPageAsksWhatThePageAsks(path: String) async throws {
    let page = Repository.fixtures.appendingPathComponent(path)
    let archive = FileManager.default.temporaryDirectory
      .appendingPathComponent("formaudit-\(UUID().uuidString).mhtml")
    defer { try? FileManager.default.removeItem(at: archive) }
    try Data(Self.snapshot(of: page.absoluteString).utf8).write(to: archive)
    let shown = Self.shown(try await FormAudit().audit(page.path))
    #expect(try await Self.shown(FormAudit().audit(archive.path)) == shown)
    #expect(!shown.isEmpty)
  }

  private static func snapshot(of address: String) throws -> String {
    let taken = try InstalledDriver.browser.withSession { session throws(BrowserError) in
      try session.open(address)
      return try session.ask(
        .post, "/goog/cdp/execute",
        ["cmd": "Page.captureSnapshot", "params": ["format": "mhtml"]])
    }
    return try #require(taken["data"].text)
  }

  /// What people see and are asked; numbers of controls count the hidden ones, and stay out.
  private static func shown(_ report: Report) -> [String] {
    var lines: [String] = []
    for page in report.audits.flatMap(\.pages) {
      lines.append("\(page.outcome) \(page.title)")
      for form in page.forms {
        lines.append("\(form.kind) \(form.audited)")
        lines += form.controls.filter(\.visible).map(told)
        lines += form.questions.map(told)
      }
    }
    return lines
  }

  private static func told(_ control: Report.Control) -> String {
    let reason = control.notAskedBecause ?? "asked"
    return "\(control.tag) \(control.type) \(control.name) “\(control.accessibleName)” \(reason)"
  }

  private static func told(_ question: Report.Question) -> String {
    "\(question.key) \(question.required) \(question.conditional) \(question.seconds.p50)"
  }
}
