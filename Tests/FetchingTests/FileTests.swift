import Fetching
import Foundation
import Glibc
import Testing

/// Pages kept in files and poured into the standard input.
@Suite final class FileTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "formaudit-\(UUID().uuidString)")
  private let fetcher = Fetcher(version: "1", limits: FetchLimits(maximumBytes: 100_000))

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func kept(_ bytes: [UInt8], as name: String = "page.html") throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  private func thrown(_ address: Address) throws -> FetchError {
    try #require(throws: FetchError.self) { try fetcher.page(at: address) }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 100_000]) func fileIsReadWhole(count: Int) throws
  {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try kept(bytes)
    let page = try fetcher.page(at: .file(path))
    #expect(page == FetchedPage(bytes: bytes, address: path, source: .file(path)))
  }

  @Test func largeFileIsRefused() throws {
    #expect(
      try thrown(.file(kept([UInt8](repeating: 32, count: 100_001)))).kind
        == .tooLarge(limit: 100_000, size: 100_001))
  }

  @Test func limitWithoutEndIsNoTrap() throws {
    let generous = Fetcher(version: "1", limits: FetchLimits(maximumBytes: .max))
    #expect(try generous.page(at: .file(kept([60]))).bytes == [60])
  }

  @Test(arguments: [
    ("%PDF-1.4", "application/pdf"), ("GIF89a...", "image/gif"),
    ("PK\u{3}\u{4}", "application/zip"),
  ])
  func fileThatIsNoPageIsRefused(start: String, type: String) throws {
    #expect(try thrown(.file(kept(Array(start.utf8)))).kind == .notHTML(type))
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
      ([0x1F, 0x8B, 0x08, 0], "application/gzip"),
    ] as [([UInt8], String)])
  func binaryFileIsRefused(bytes: [UInt8], type: String) throws {
    #expect(try thrown(.file(kept(bytes))).kind == .notHTML(type))
  }

  @Test func pipeAndDeviceAreRefusedAtOnce() throws {
    let pipe = folder.appendingPathComponent("pipe.html").path
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(try thrown(.file(pipe)).kind == .notAFile(.pipe))
    #expect(try thrown(.file("/dev/zero")).kind == .notAFile(.device))
  }

  @Test func absentFileAndFolderAreSaid() throws {
    #expect(try thrown(.file(folder.path + "/absent.html")).kind == .notFound)
    #expect(try thrown(.file(folder.path)).kind == .isFolder)
    #expect(try thrown(.folder(folder.path)).kind == .isFolder)
    #expect(try thrown(.file("a\0b")).kind == .badAddress)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything")) func forbiddenFileIsSaid()
    throws
  {
    let path = try kept([60])
    try #require(chmod(path, 0) == 0)
    #expect(try thrown(.file(path)).kind == .notReadable)
  }

  @Test func standardInputIsReadToItsEnd() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 50_000)
    #expect(
      try poured(bytes).get() == FetchedPage(bytes: bytes, address: "-", source: .standardInput))
  }

  @Test func standardInputIsBounded() throws {
    #expect(throws: FetchError(.tooLarge(limit: 1000, size: nil), at: "-")) {
      try poured([UInt8](repeating: 32, count: 60_000), limit: 1000).get()
    }
  }

  @Test func closedStandardInputIsSaid() throws {
    let closed = Fetcher(version: "1", standardInput: -1)
    let failure = try #require(throws: FetchError.self) { try closed.page(at: .standardInput) }
    #expect(failure.kind == .notReadable)
  }

  /// Pours bytes, fewer than a pipe holds, into a reader whose end does not wait.
  private func poured(_ bytes: [UInt8], limit: Int = 100_000) throws -> Result<
    FetchedPage, FetchError
  > {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    try #require(write(ends[1], bytes, bytes.count) == bytes.count)
    try #require(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    let writer = ends[1]
    Thread.detachNewThread {
      usleep(50_000)
      close(writer)
    }
    let reader = Fetcher(
      version: "1", limits: FetchLimits(maximumBytes: limit), standardInput: ends[0])
    return Result { () throws(FetchError) in try reader.page(at: .standardInput) }
  }
}
