import Foundation
import TestSupport
import Testing

/// The tables of pages for people, in a browser: no word is split, no column is cut on a wide screen.
@Suite(
  .enabled(
    if: Chromium.isThere && Chromium.driver != nil,
    "NO CHROMIUM OR CHROMEDRIVER HERE: nobody looked at the tables"), .serialized, .waits)
struct ReadableTablesTests {
  /// Forms that disagree about much.
  @Test func aPortfolioIsRead() throws {
    let forms = ["jsf-inscription", "drupal-contact", "aspnet-demande"].map { "Fixtures/\($0)" }
    try look(["portfolio"] + forms)
  }

  @Test func commentsAreRead() throws {
    try look([
      "comments", "Fixtures/comments/labelled.csv", "--journey", "Fixtures/pre-plainte-refonte",
    ])
  }

  private func look(_ command: [String]) throws {
    let folder = try ScratchFolder()
    let page = folder.url.appendingPathComponent("page.html").path
    let run = try CommandRun(command + ["--no-config", "--report", "html=\(page)"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try BrowserLook.look(at: ["-", "page:" + page]) == "")
  }
}
