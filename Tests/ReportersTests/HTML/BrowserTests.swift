import Escaping
import Foundation
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// The report as a browser runs it.
@Suite(
  .enabled(if: Chromium.isThere, "NO CHROMIUM HERE: the HTML report was not tried in a browser"),
  .serialized, .waits)
struct BrowserTests {
  private func both(_ first: Language, _ second: Language) -> String {
    HTMLReport.tell(
      LargeReport.report(pages: 2, questions: 12, language: first),
      translations: [LargeReport.report(pages: 2, questions: 12, language: second)])
  }

  private func part(_ name: String, of document: String) throws -> Substring {
    let start = try #require(document.firstRange(of: "<\(name)")?.lowerBound)
    let end = try #require(document[start...].firstRange(of: "</\(name)>")?.upperBound)
    return document[start..<end]
  }

  /// After the switch, nothing is left of the first language, and every word is where it should be.
  @Test func theOtherLanguageIsThatOfTheOtherReport() throws {
    let switched = try Chromium.open(both(.english, .french), state: "#~lang=fr")
    let french = try Chromium.open(both(.french, .english))
    #expect(try part("main", of: switched.document) == part("main", of: french.document))
    #expect(try part("nav", of: switched.document) == part("nav", of: french.document))
    #expect(switched.document.contains("<html lang=\"fr\""))
    #expect(switched.console.isEmpty && french.console.isEmpty, "\(switched.console)")
  }

  @Test func theFilterIsPartOfTheAddress() throws {
    let visit = try Chromium.open(both(.english, .french), state: "#~q=rule-number-12")
    let tags = TagReader(String(try part("main", of: visit.document))).tags
    let cards = tags.filter { $0["class"] == "change" }
    #expect(cards.contains { $0["hidden"] == nil && $0["data-rule"] == "rule-number-12" })
    #expect(cards.filter { $0["data-rule"] != "rule-number-12" }.allSatisfy { $0["hidden"] != nil })
    let without = try Chromium.open(both(.english, .french), state: "#~q=-rule-number-12")
    let kept = TagReader(String(try part("main", of: without.document))).tags
      .filter { $0["class"] == "change" && $0["hidden"] == nil }
    #expect(!kept.isEmpty && !kept.contains { $0["data-rule"] == "rule-number-12" })
  }

  /// The same of a page that was read: labels, names, titles, choices, a megabyte of words.
  @Test func aHostilePageThatWasReadRunsNothing() throws {
    let html = HostilePage.html
    let document = HTMLReport.tell(
      try FixtureReport.report(html: html, .english),
      translations: [try FixtureReport.report(html: html, .french)])
    #expect(TagReader(document).mistakes.isEmpty)
    #expect(document.utf8.count < 300_000, "\(document.utf8.count)")
    let visit = try Chromium.open(document, state: "#~lang=fr&q=nom&edits=0:drop,1:prefill")
    #expect(!visit.document.contains("<title>pwned"))
    #expect(!visit.document.contains("<img"))
    #expect(visit.document.contains("class=\"outcome\""))
    #expect(visit.console.isEmpty, "\(visit.console)")
  }

  /// Nothing of a page runs, and nothing of it changes what the report is.
  @Test func aHostilePageRunsNothing() throws {
    var report = HostileReport.report(.english)
    let attack =
      "</script></template></svg><img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"
    for index in report.audits.indices {
      report.audits[index].target = attack
      for page in report.audits[index].pages.indices {
        report.audits[index].pages[page].title = attack
        for question in report.audits[index].pages[page].forms[0].questions.indices {
          report.audits[index].pages[page].forms[0].questions[question].wording = attack
          report.audits[index].pages[page].forms[0].questions[question].heading = attack
        }
      }
    }
    let visit = try Chromium.open(HTMLReport.tell(report, translations: [report]))
    #expect(!visit.document.contains("<title>pwned"))
    #expect(!visit.document.contains("<img"))
    #expect(visit.document.split(separator: "<script").count == 2)
    #expect(visit.console.isEmpty, "\(visit.console)")
  }
}
