import Foundation
import TestSupport
import Testing
import Words

@testable import Browsing

/// Whether a driver and its browser are installed here.
enum InstalledDriver {
  static let isThere = DriverProcess.path(of: "chromedriver") != nil
  static let complaint: Comment =
    "NO CHROMEDRIVER HERE: nothing was tried in a browser (Scripts/install-missing --tests)"

  /// Shared, since starting a browser takes a second.
  static let browser = Browser(BrowserOptions(quiet: 300, patience: 4))

  static func page(_ path: String) throws -> RenderedPage {
    try browser.page(at: PageServer.address(path))
  }

  /// Without what is measured.
  static func markup(_ path: String) throws -> String {
    try page(path).markup
  }

  static func failure(_ path: String) throws -> BrowserError.Kind? {
    let address = try PageServer.address(path)
    do throws(BrowserError) {
      _ = try browser.page(at: address)
      return nil
    } catch {
      return error.kind
    }
  }
}

extension RenderedPage {
  /// Without what is measured.
  var markup: String { html.replacing(#/ data-formaudit-[a-z]+="[^"]*"/#, with: "") }
}

/// What people expect of pages of good and bad manners, in a real browser.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct BrowserMannersTests {
  @Test(arguments: ["/plain", "/alert", "/late-alert"])
  func aPageIsTakenWhateverItSays(path: String) throws {
    let page = try InstalledDriver.page(path)
    #expect(page.markup.contains("<label for=\"n\">Nom</label><input id=\"n\" name=\"nom\">"))
    #expect(page.remarks.isEmpty)
  }

  @Test func whatIsTypedIsNotTaken() throws {
    #expect(try !InstalledDriver.page("/typed").html.contains("secret-tapé"))
  }

  @Test func aRestlessPageIsTakenInTheEndAndTold() throws {
    let page = try InstalledDriver.page("/restless")
    #expect(page.markup.contains("name=\"nom\""))
    #expect(
      page.remarks.first?.text(in: .english).contains("still changing after 4 seconds") == true)
  }

  @Test func aPageThatMovesIsFollowed() throws {
    let page = try InstalledDriver.page("/moves")
    #expect(page.address.hasSuffix("/plain"))
    #expect(page.markup.contains("name=\"nom\""))
  }

  @Test func whatIsFetchedIsWaitedFor() throws {
    #expect(try InstalledDriver.markup("/fetches").contains("name=\"nom\""))
  }

  @Test func aScriptThatFailsIsTold() throws {
    let told = try InstalledDriver.page("/broken").remarks.first?.text(in: .english)
    #expect(told?.contains("fonctionQuiManque") == true)
  }

  @Test func framesOfTheSiteAreReadAndOthersNamed() throws {
    let page = try InstalledDriver.page("/frames")
    #expect(page.html.components(separatedBy: "name=\"ville\"").count == 2)
    // Its id was taken by the page.
    #expect(page.markup.contains("<label for=\"n-2\">Ville</label><input id=\"n-2\""))
    #expect(page.remarks.count == 1)
    #expect(page.remarks.first?.text(in: .english).contains("http://localhost:") == true)
  }

  /// What people save by a bookmark is what is captured, but for closed shadow roots.
  @Test(arguments: ["/plain", "/frames", "/typed"])
  func aBookmarkSavesWhatIsShown(path: String) throws {
    let address = try PageServer.address(path)
    let script = try #require(
      Bookmarklet.address.dropFirst("javascript:".count).description.removingPercentEncoding)
    let saved = try InstalledDriver.browser.withSession { session throws(BrowserError) in
      try session.open(address)
      return try session.run(
        """
        URL.createObjectURL = blob => { window.saved = blob; return "#"; };
        \(script);
        return window.saved.text();
        """)
    }
    let line = "\n<!-- saved from url=(00\(address.utf8.count))\(address) -->\n"
    let html = try #require(saved.text)
    #expect(html.contains(line))
    let narrowed = #/ data-formaudit-narrow="[0-9]+"/#
    #expect(
      try html.replacing(line, with: "")
        == InstalledDriver.page(path).html.replacing(narrowed, with: ""))
  }

  @Test func closedShadowRootsAreRead() throws {
    #expect(try InstalledDriver.page("/closed").html.contains("Code postal"))
  }

  @Test func slotsAreFilledAndStylesOfComponentsKeptFromThePage() throws {
    let html = try InstalledDriver.markup("/slots")
    #expect(
      html.contains(
        "<p>Question</p><slot><label for=\"n\">Nom</label><input id=\"n\" name=\"nom\">"))
    #expect(html.contains("name=\"ville\""))
    #expect(!html.contains("<style>"))
  }

  /// What style sheets from elsewhere hide or show is seen by no reader of bytes.
  @Test func hidingByStyleSheetsIsWritten() throws {
    let html = try InstalledDriver.page("/styled").html
    #expect(html.contains("<div class=\"away\" style=\"display:none!important\">"))
    #expect(html.contains("<div class=\"hidden\" style=\"display:block!important\">"))
  }

  @Test func aPageIsWrittenInTheEncodingThatItNames() throws {
    #expect(try InstalledDriver.page("/meta").html.contains("<meta charset=\"utf-8\">"))
  }

  @Test func whatIsNoPageIsSaid() throws {
    #expect(try InstalledDriver.failure("/loop") == .tooManyRedirects)
    #expect(try InstalledDriver.failure("/gone") == .httpStatus(410))
    #expect(try InstalledDriver.failure("/file") == .download)
    #expect(try InstalledDriver.failure("/data") == .notHTML("application/json"))
    #expect(try InstalledDriver.failure("/plain") == nil)
  }
}
