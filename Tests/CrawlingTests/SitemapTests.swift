import TestSupport
import Testing

@testable import Crawling

/// The addresses of site maps, as sites write them.
@Suite struct SitemapTests {
  private static func pages(_ text: String) -> [String] { Sitemap(reading: Array(text.utf8)).pages }

  @Test func pagesStandInLoc() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <url><loc>https://a.example/no</loc></url> -->
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
        <url><loc>https://a.example/1</loc><lastmod>2026-01-01</lastmod></url>
        <url><loc>
          https://a.example/2?a=1&amp;b=2
        </loc><image:image><image:caption>x</image:caption></image:image></url>
        <sm:url><sm:loc><![CDATA[https://a.example/3?a&b]]></sm:loc></sm:url>
        <url><LOC>https://a.example/&#233;&#xE8;&lt;</LOC></url>
      </urlset>
      """
    #expect(
      Self.pages(text) == [
        "https://a.example/1", "https://a.example/2?a=1&b=2", "https://a.example/3?a&b",
        "https://a.example/éè<",
      ])
  }

  @Test func anIndexNamesSiteMaps() {
    let map = Sitemap(
      reading: Array(
        "<sitemapindex><sitemap><loc>https://a.example/s1.xml.gz</loc></sitemap></sitemapindex>"
          .utf8
      ))
    #expect(map.sitemaps == ["https://a.example/s1.xml.gz"])
    #expect(map.pages.isEmpty)
  }

  @Test func textHasOneAddressALine() {
    #expect(
      Self.pages("\u{FEFF}https://a.example/1\r\n\nnot this\nftp://a.example/\nhttps://a.example/2")
        == ["https://a.example/1", "https://a.example/2"])
  }

  @Test(arguments: [true, false]) func wideLetters(isLittleEndian: Bool) {
    let text = "<urlset><url><loc>https://a.example/é</loc></url></urlset>"
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isLittleEndian ? [low, high] : [high, low]
    }
    #expect(Sitemap(reading: bytes).pages == ["https://a.example/é"])
  }

  @Test func moreThanTheStandardAllowsIsCut() {
    let text = (0...Sitemap.mostAddresses).map { "https://a.example/\($0)\n" }.joined()
    let map = Sitemap(reading: Array(text.utf8))
    #expect(map.pages.count == Sitemap.mostAddresses)
    #expect(map.isCut)
  }

  @Test(arguments: [
    "", "<", "<loc", "<loc>", "<loc>https://a.example/1", "<loc><![CDATA[https://a.example/1",
    "<loc>javascript:alert(1)</loc>", "<!--", "<![CDATA[", "<a><b", "&",
    "<loc>&#99999999999;</loc>",
    "<loc>https://a.example/" + String(repeating: "a", count: 3_000) + "</loc>",
  ])
  func brokenOnesEnd(text: String) {
    #expect(Sitemap(reading: Array(text.utf8)).pages.count <= 1)
  }

  /// Whatever is repeated, four times as much costs about four times as much.
  @Test(arguments: [
    "<url><loc>https://a.example/x</loc></url>", "<", "<loc>", "<!--", "<![CDATA[",
    "<loc><![CDATA[",
    "<loc>&", "<a:", "&amp;", "<loc>x", "]]>",
  ])
  func timeGrowsWithTheBytes(piece: String) {
    let one = Array(("<urlset>" + String(repeating: piece, count: 4_000)).utf8)
    let four = Array(("<urlset>" + String(repeating: piece, count: 16_000)).utf8)
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 7 {
      let small = ProcessorTime.seconds { _ = Sitemap(reading: one) }
      ratio = min(
        ratio, ProcessorTime.seconds(runs: 1) { _ = Sitemap(reading: four) } / max(small, 1e-5))
    }
    #expect(ratio < 7)
  }
}
