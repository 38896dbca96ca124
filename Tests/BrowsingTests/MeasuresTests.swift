import FormAudit
import Report
import RuleFiles
import TestSupport
import Testing

@testable import Browsing

/// What only a browser tells, in a real one.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct MeasuresTests {
  @Test func rulesAboutTheScreenJudgeAPageThatABrowserShows() async throws {
    let audit = try await audit(in: InstalledDriver.browser)
    #expect(Self.found("layout-linear", audit) == ["Objet perdu"])
    #expect(Self.found("label-contrast", audit) == ["Objet perdu"])
    #expect(Self.found("target-too-small", audit) == ["Vol", "Perte"])
    #expect(Self.found("reflow", audit).count == 1)
    let width = try #require(
      Self.verdict("reflow", audit)?.findings.first?.message.split(separator: " ").compactMap {
        Int($0)
      }.last)
    #expect((700...740).contains(width))
  }

  @Test func withoutABrowserTheyAreUndecided() async throws {
    let audit = try await audit(in: nil)
    for rule in ["layout-linear", "label-contrast", "target-too-small", "reflow"] {
      #expect(Self.verdict(rule, audit)?.outcome == .undecided, "\(rule)")
    }
  }

  @Test func whatIsMeasuredIsWrittenAndNotWhatAPageClaims() throws {
    let page = try InstalledDriver.page("/laid-out")
    #expect(page.html.contains("data-formaudit-narrow=\"7"))
    #expect(page.html.contains("data-formaudit-view=\"1280 "))
    // Half transparent words have no contrast that can be told.
    #expect(
      page.html.contains(
        #/<input id="c" name="c" style="width: 700px" data-formaudit-box="[0-9. ]+" data-formaudit-target="[0-9. ]+">/#
      ))
  }

  private func audit(in browser: Browser?) async throws -> Report.Audit {
    let formAudit = FormAudit(
      book: try BuiltInRules.book(), reading: PageReading(browser: browser))
    return try await formAudit.audit(try PageServer.address("/laid-out")).audits[0]
  }

  private static func verdict(_ rule: String, _ audit: Report.Audit) -> Report.Verdict? {
    audit.verdicts.first { $0.rule == rule }
  }

  /// What findings quote.
  private static func found(_ rule: String, _ audit: Report.Audit) -> [String] {
    (verdict(rule, audit)?.findings ?? []).map { finding in
      finding.message.firstMatch(of: #/[“«]\h?(.+?)\h?[”»]/#).map { String($0.output.1) }
        ?? finding.message
    }
  }
}
