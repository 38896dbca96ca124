import Foundation
import TestSupport
import Testing

/// Archives of any size are read within a memory that holds one page.
@Suite struct ArchiveMemoryTests {
  private static let page =
    "<!doctype html><title>Demande</title><form method=post><label>Nom <input name=n></label></form>"

  /// A record whose body goes on with zeros, which take no room on the disk.
  private func record(
    _ name: String, _ type: String, _ start: String, size: UInt64, in file: FileHandle
  ) throws {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n"
    let head = [
      "WARC/1.0", "WARC-Type: response", "WARC-Target-URI: https://example.org/\(name)",
      "WARC-Date: 2026-11-02T08:30:00Z", "Content-Type: application/http; msgtype=response",
      "Content-Length: \(UInt64(answer.utf8.count) + size)", "", answer,
    ].joined(separator: "\r\n")
    try file.write(contentsOf: Data(head.utf8))
    let body = try file.offset()
    try file.write(contentsOf: Data(start.utf8))
    try file.seek(toOffset: body + size)
    try file.write(contentsOf: Data("\r\n\r\n".utf8))
  }

  /// Two records of a gigabyte each are read by a program that may have six tenths of one.
  @Test func twoGigabytesAreReadInLess() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("".utf8, as: "crawl.warc")
    let file = try FileHandle(
      forWritingTo: folder.url.appendingPathComponent("crawl.warc"))
    try record("picture", "image/png", "", size: 1 << 30, in: file)
    try record("../../huge", "text/html", "<!doctype html>", size: 1 << 30, in: file)
    try record("form", "text/html", Self.page, size: UInt64(Self.page.utf8.count), in: file)
    try file.close()
    let run = try CommandRun(
      shell: "ulimit -v 600000; formaudit audit crawl.warc --no-config --lang en", in: folder.url)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.output.contains("1 question "))
    #expect(run.output.contains("/huge: the page has more than 10 MiB"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names == ["crawl.warc"], "Nothing is written.")
  }
}
