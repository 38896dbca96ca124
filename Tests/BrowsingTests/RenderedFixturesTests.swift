import FormAudit
import FormModel
import Foundation
import Report
import RuleFiles
import TestSupport
import Testing

@testable import Browsing

/// The fixtures, as they are and as a browser shows them.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct RenderedFixturesTests {
  private static let drawn = "pre-plainte-scripts/"

  /// A page whose fields stand in its bytes is the same in a browser.
  @Test(arguments: Repository.fixturePages.filter { !$0.hasPrefix(drawn) })
  func theInventoryIsThatOfTheBytes(path: String) async throws {
    let path = Repository.fixtures.appendingPathComponent(path).path
    let plain = try await audit(path, in: nil).audits
    let rendered = try await audit(path, in: InstalledDriver.browser).audits
    #expect(Self.inventory(rendered) == Self.inventory(plain))
    #expect(!Self.inventory(plain).isEmpty)
  }

  /// What a script draws is audited as if it had been written.
  @Test func theDrawnProcedureIsItsTwin() async throws {
    let written = Repository.fixtures.appendingPathComponent("pre-plainte-refonte").path
    let drawn = Repository.fixtures.appendingPathComponent(Self.drawn).path
    let plain = try await audit(written, in: InstalledDriver.browser).audits[0]
    let rendered = try await audit(drawn, in: InstalledDriver.browser).audits[0]
    #expect(rendered.outcome == .audited)
    #expect(Self.inventory([rendered]) == Self.inventory([plain]))
    #expect(rendered.time == plain.time)
    #expect(rendered.score == plain.score)
    #expect(rendered.journey == plain.journey)
    #expect(Self.findings(rendered) == Self.findings(plain))
    #expect(try await audit(drawn, in: nil).audits[0].outcome != .audited)
  }

  private func audit(_ path: String, in browser: Browser?) async throws -> Report {
    let formAudit = FormAudit(
      book: try BuiltInRules.book(), reading: PageReading(browser: browser))
    return try await formAudit.audit(path)
  }

  /// Forms, controls and questions, without the lines and places at which the source has them.
  private static func inventory(_ audits: [Report.Audit]) -> [String] {
    var lines: [String] = []
    for page in audits.flatMap(\.pages) {
      lines.append("\(page.outcome) \(page.title)")
      for form in page.forms {
        lines.append("\(form.kind) \(form.audited)")
        for var control in form.controls {
          control.line = 1
          control.selector = ""
          lines.append("\(control)")
        }
        for question in form.questions { lines.append("\(question)") }
      }
    }
    return lines
  }

  private static func findings(_ audit: Report.Audit) -> [String] {
    audit.verdicts.flatMap { verdict in
      ["\(verdict.rule) \(verdict.outcome)"] + verdict.findings.map(\.id)
    }
  }
}
