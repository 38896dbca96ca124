import Fetching
import Foundation
import TestSupport
import Testing

@testable import Captures

/// What browsers and proxies export: which answers are pages.
@Suite struct HARTests {
  @Test(arguments: SavedHAR.Exporter.allCases)
  func pagesOfEachExporter(exporter: SavedHAR.Exporter) throws {
    var har = SavedHAR(exporter)
    har.add("https://example.org/", nil, status: 302, type: "")
    har.add("https://example.org/1#top", form("Prénom « \\ \" »"))
    har.add(
      "https://example.org/style.css", "body{content:\"{[\"}", type: "text/css", kind: "stylesheet")
    har.add("https://example.org/pub", form("Ad"), kind: "frame")
    har.add("https://example.org/suggest", "<li>Lyon", kind: "xhr")
    har.add("https://example.org/whole", form("Loaded"), kind: "fetch")
    har.add("https://example.org/2", form("Two"), method: "POST")
    har.add("https://example.org/2", form("Two"), status: 500)
    let capture = try Capture(har.bytes, .har)
    #expect(capture.texts == [form("Prénom « \\ \" »"), form("Two")])
    #expect(capture.pages.map(\.address) == ["https://example.org/1", "https://example.org/2"])
    #expect(capture.pages.allSatisfy { $0.charset == "utf-8" })
    #expect(capture.leftOut == [.redirect, .frame, .fragment, .fragment, .failure])
    #expect(capture.problems.isEmpty)
  }

  @Test func base64IsReadAsSentAndWrongBase64AsText() throws {
    var har = SavedHAR(.mitmproxy)
    har.add(
      "https://example.org/1", form("One"), type: "text/html; charset=windows-1252", isBase64: true)
    let capture = try Capture(har.bytes, .har)
    #expect(capture.texts == [form("One")])
    #expect(capture.pages[0].charset == "windows-1252")
    let wrong = String(decoding: har.bytes, as: UTF8.self).replacingOccurrences(
      of: Data(form("One").utf8).base64EncodedString(), with: "<!doctype html><title>One</title>")
    #expect(try Capture(wrong.utf8, .har).texts == ["<!doctype html><title>One</title>"])
  }

  @Test func pagesWithoutContentAreTold() throws {
    var har = SavedHAR(.chromium)
    har.add("https://user:pass@example.org/1", nil)
    har.add("https://example.org/2", form("Two"))
    let capture = try Capture(har.bytes, .har)
    #expect(capture.kinds == [.contentMissing])
    #expect(capture.problems[0].address == "https://***@example.org/1")
    #expect(capture.pages.count == 1)
  }

  @Test func momentsAreTold() throws {
    var har = SavedHAR(.firefox)
    har.add("https://example.org/1", form("One"), moment: "2026-11-02T09:30:00.500+01:00")
    har.add("https://example.org/2", form("Two"), moment: "2026-11-02T08:30:00Z")
    har.add("https://example.org/3", form("Three"), moment: "yesterday")
    #expect(try Capture(har.bytes, .har).moments == [1_793_608_200.5, 1_793_608_200, nil])
  }

  /// Whatever is cut off, nothing crashes, whole pages are right, and the cut is told.
  @Test func truncatedAnywhere() throws {
    var har = SavedHAR(.chromium)
    for page in saved(3) { har.add(page.address, page.text) }
    let whole = har.bytes
    for length in stride(from: 30, to: whole.count - 3, by: 41) {
      guard let capture = try? Capture(whole[..<length], .har) else { continue }
      #expect(capture.texts == saved(3).prefix(capture.pages.count).map(\.text))
      #expect(capture.kinds.last == .cutShort, "\(length)")
    }
  }

  @Test func longTextsAreNotHeld() throws {
    var har = SavedHAR(.chromium)
    har.add("https://example.org/1", form("One") + String(repeating: "é\\\"", count: 1 << 19))
    har.add("https://example.org/2", form("Two"))
    har.add("https://example.org/a.png", String(repeating: "A", count: 1 << 21), type: "image/png")
    har.add("https://example.org/3", form("Three"))
    let capture = try Capture(har.bytes, .har, maximumBytes: 1 << 16)
    #expect(capture.texts == [form("Two"), form("Three")])
    #expect(capture.kinds == [.tooLarge(limit: 1 << 16)])
  }

  @Test func oneBrokenEntryLosesItselfOnly() throws {
    let good =
      #"{"request":{"url":"https://example.org/1"},"response":{"status":200,"content":{"mimeType":"text/html","text":"<!doctype html><p>a"}}}"#
    let bad = #"{"request":{"url":7},"response":{}}"#
    let text = "\u{FEFF}{\"log\":{\"entries\":[\(good),\(bad),\(good)]}}"
    let capture = try Capture(text.utf8, .har)
    #expect(capture.pages.count == 2)
    #expect(capture.kinds == [.malformed])
    #expect(capture.problems[0].offset == 3 + 19 + good.utf8.count + 1)
  }

  @Test func deepNestingIsNoTrouble() throws {
    let deep = String(repeating: "[", count: 200_000)
    let text = "{\"log\":{\"entries\":[{\"a\":\(deep)"
    #expect(try Capture(text.utf8, .har).kinds == [.cutShort])
    let closed = text + String(repeating: "]", count: 200_000) + "}]}}"
    #expect(try Capture(closed.utf8, .har).kinds == [.malformed])
  }

  @Test(arguments: ["", "[]", "{\"log\":{}}", "{\"entries\":[]}", "<!doctype html>"])
  func otherFilesAreRefused(text: String) {
    #expect(throws: FetchError.self) { try Capture(text.utf8, .har) }
  }
}
