import FormAudit
import Foundation
import TestSupport
import Testing

/// Pages give the same audit however they were kept.
@Suite struct CaptureTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "formaudit-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ bytes: some Sequence<UInt8>, as name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// The report in JSON; addresses begin alike.
  private func told(_ target: String, base: String) async throws -> String {
    var report = try await FormAudit().audit(target)
    #expect(report.audits[0].pages.count == 40, "\(target)")
    report.audits[0].target = "target"
    // Saved pages are files, to which findings lead.
    let file = #/"source" : "[^"]*page-\d+\.html"/#
    return JSONReport.tell(report).replacing(file, with: "\"source\" : null")
      .replacingOccurrences(of: base + "/", with: "")
      .replacingOccurrences(of: base.replacingOccurrences(of: "/", with: "\\/") + "\\/", with: "")
  }

  /// What a browser measured stands in what it saved; a page of the network may only claim it.
  @Test func onlyASavedPageIsBelievedToBeMeasured() async throws {
    let server = try PythonServer(folder: folder)
    let html = """
      <html lang=en data-formaudit-view="1280 800"><title>Town</title><form method=post>
      <label for=t>Town</label><input id=t data-formaudit-box="10 10 200 30"
      data-formaudit-target="10 10 200 30" data-formaudit-label="12"><button>Send</button></form></html>
      """
    let saved = try write(html.utf8, as: "claim.html")
    func judgesTargets(_ target: String) async throws -> Bool {
      let audit = try await FormAudit().audit(target).audits[0]
      let verdict = audit.verdicts.first { $0.rule == "target-too-small" }
      return verdict?.outcome != .undecided
    }
    #expect(try await judgesTargets(saved))
    #expect(try await !judgesTargets(server.base + "/claim.html"))
  }

  @Test func fortyPagesAreAlikeInEveryWay() async throws {
    let server = try PythonServer(folder: folder)
    let pages = FortyPages.pages(at: server.base)
    var journey = "name: forty\npages:\n"
    for (index, page) in pages.enumerated() {
      _ = try write(page.bytes, as: "saved/page-\(index + 1).html")
      _ = try write(page.bytes, as: "page-\(index + 1).html")
      _ = try write(Archives.mhtml(page), as: "mhtml/page-\(index + 1).mhtml")
      journey += "  - { url: \(page.address) }\n"
    }
    let fetched = try await told(write(journey.utf8, as: "journey.yaml"), base: server.base)
    #expect(fetched.contains("page-40.html") && !fetched.contains(server.base))
    #expect(fetched.contains("\"partial\"") == false)
    let saved = try await told(folder.path + "/saved", base: folder.path + "/saved")
    expectAlike(saved, fetched, "folder")
    let mhtml = try await told(folder.path + "/mhtml", base: server.base)
    expectAlike(mhtml, withNotes(of: mhtml, fetched), "mhtml")
    for exporter in SavedHAR.Exporter.allCases {
      var har = SavedHAR(exporter)
      for page in pages { har.add(page.address, page.text, isBase64: exporter == .mitmproxy) }
      let file = try write(har.bytes, as: "\(exporter).har")
      expectAlike(try await told(file, base: server.base), fetched, "\(exporter)")
    }
    for isGzipped in [false, true] {
      let file = try write(
        Archives.warc(pages, isGzipped: isGzipped), as: isGzipped ? "a.warc.gz" : "a.warc")
      expectAlike(try await told(file, base: server.base), fetched, file)
    }
  }

  /// Says the first line that differs: the texts have a megabyte.
  private func expectAlike(_ text: String, _ expected: String, _ name: String) {
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let first = lines.first { $0 != $1 }.map { "\($0) | \($1)" }
    #expect(first == nil, "\(name): \(first ?? "")")
    #expect(text.utf8.count == expected.utf8.count, "\(name)")
  }

  /// The frames of the saved files are told.
  private func withNotes(of other: String, _ text: String) -> String {
    guard let notes = other.firstMatch(of: #/"notes" ?: ?\[[^\]]*\]/#) else { return text }
    return text.replacing(#/"notes" ?: ?\[[^\]]*\]/#, with: { _ in String(notes.0) })
  }

  @Test func aBrokenArchiveIsPartialAndNamesThePlace() async throws {
    let bytes = Archives.warc(FortyPages.pages(at: "https://example.org"))
    let file = try write(bytes.dropLast(100), as: "cut.warc")
    let report = try await FormAudit().audit(file)
    #expect(report.status == .partial)
    #expect(report.audits[0].pages.count == 40)
    #expect(report.audits[0].pages[39].reason?.contains("breaks off") == true)
    #expect(report.audits[0].pages[39].reason?.contains("at byte ") == true)
    #expect(report.audits[0].score == nil)
  }

  @Test func archivesStandInJourneyFiles() async throws {
    let pages = FortyPages.pages(at: "https://example.org")
    _ = try write(Archives.warc(Array(pages[1..<3])), as: "a.warc.gz")
    _ = try write(pages[0].bytes, as: "1.html")
    let journey = "pages:\n  - { file: 1.html }\n  - { file: a.warc.gz }\n"
    let report = try await FormAudit().audit(write(journey.utf8, as: "journey.yaml"))
    #expect(report.audits[0].pages.map(\.title) == (1...3).map { title($0) })
    let named = "pages:\n  - { file: a.warc.gz, name: Identity }\n"
    let file = try write(named.utf8, as: "named.yaml")
    await #expect(throws: TargetError.self) { try await FormAudit().audit(file) }
  }

  private func title(_ number: Int) -> String {
    FortyPages.pages(at: "")[number - 1].text.firstMatch(of: #/<title>(.*)</title>/#)
      .map { String($0.1) } ?? ""
  }

  @Test func anEmptyArchiveSaysSo() async throws {
    let report = try await FormAudit().audit(write(SavedHAR(.firefox).bytes, as: "a.har"))
    #expect(report.status == .partial)
    #expect(report.audits[0].reason?.contains("holds no page") == true)
    let other = try await FormAudit().audit(write("<p>".utf8, as: "b.har"))
    #expect(other.audits[0].reason?.contains("no HAR file") == true)
  }

  /// What `wget` itself writes, where it is installed, is what it fetched.
  @Test func wgetsOwnArchive() async throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/wget") else {
      print("SKIPPED: wget is not installed, so its archives are not tried")
      return
    }
    for page in FortyPages.pages(at: "") {
      _ = try write(page.bytes, as: String(page.address.dropFirst()))
    }
    let server = try PythonServer(folder: folder)
    let addresses = (1...40).map { "\(server.base)/page-\($0).html" }
    let journey = "name: forty\npages:\n" + addresses.map { "  - { url: \($0) }\n" }.joined()
    let fetched = try await told(write(journey.utf8, as: "journey.yaml"), base: server.base)
    for ending in [".warc.gz", ".warc"] {
      let archive = folder.path + "/wget-" + String(ending.count)
      try wget(addresses, into: archive, isGzipped: ending == ".warc.gz")
      expectAlike(try await told(archive + ending, base: server.base), fetched, ending)
    }
  }

  private func wget(_ addresses: [String], into archive: String, isGzipped: Bool) throws {
    let wget = Process()
    wget.executableURL = URL(fileURLWithPath: "/usr/bin/wget")
    wget.arguments =
      ["-q", "--no-proxy", "-O", "/dev/null", "--warc-file=" + archive]
      + (isGzipped ? [] : ["--no-warc-compression"]) + addresses
    try wget.run()
    wget.waitUntilExit()
  }
}
