import Captures
import FormModel
import Foundation
import TestSupport
import Testing

/// Four times as much of an archive, or of a capture, costs less than six times as much.
@Suite(.serialized) struct ArchiveGrowthTests {
  private func pages(_ count: Int) -> [SavedPage] {
    (0..<count).map {
      SavedPage(
        "https://example.org/\($0)",
        "<!doctype html><title>\($0)</title>" + String(repeating: "<p>text ", count: 300))
    }
  }

  private func bytes(_ format: CaptureFormat, _ count: Int) -> [UInt8] {
    switch format {
    case .warc: return Archives.warc(pages(count), isGzipped: true)
    case .mhtml:
      return Archives.mhtml(
        SavedPage("https://example.org/", String(repeating: "<p>é = text\n", count: 400 * count)))
    case .har:
      var har = SavedHAR(.chromium)
      for page in pages(count) { har.add(page.address, page.text) }
      return har.bytes
    }
  }

  @Test(arguments: CaptureFormat.allCases) func reading(format: CaptureFormat) throws {
    let folder = FileManager.default.temporaryDirectory
    let files = [25, 100].map { folder.appendingPathComponent("\(UUID().uuidString)-\($0)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for (file, count) in zip(files, [25, 100]) { try Data(bytes(format, count)).write(to: file) }
    try expectLinear { place in
      try format.read(files[place].path, maximumBytes: 10 << 20) { _ in true }
    }
  }

  /// Pages of one address and one title are compared with each other.
  @Test func visits() throws {
    let page = try Reading.page(
      "<title>A</title><form method=post><label>Nom <input name=a></label></form>", address: "a")
    let other = try Reading.page(
      "<title>A</title><form method=post><label>Lieu <input name=b></label><label>Jour <input name=c></label></form>",
      address: "a")
    let kinds = [page, other]
    let captures = [100, 400].map { count in (0..<count).map { kinds[$0 % 2] } }
    try expectLinear { place in _ = Visits(captures[place]) }
  }

  private func expectLinear(_ work: (Int) throws -> Void) throws {
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 {
      let one = try ProcessorTime.seconds { try work(0) }
      ratio = min(ratio, try ProcessorTime.seconds(runs: 1) { try work(1) } / one)
    }
    #expect(ratio < 6)
  }
}
