import Fetching
import Foundation
import TestSupport
import Testing

@testable import Captures

/// Crawls: which of their records are pages, and what becomes of broken ones.
@Suite struct WARCTests {
  private static let body = Array(form("Nom").utf8)

  private func record(_ answer: [UInt8], fields: [String] = [], length: Int? = nil) -> [UInt8] {
    Archives.record("response", "https://example.org/a", answer, fields: fields, length: length)
  }

  @Test(arguments: [false, true])
  func pagesComeInOrder(isGzipped: Bool) throws {
    let pages = saved(5)
    let capture = try Capture(Archives.warc(pages, isGzipped: isGzipped), .warc)
    #expect(capture.pages.map(\.address) == pages.map(\.address))
    #expect(capture.texts == pages.map(\.text))
    #expect(capture.pages.allSatisfy { $0.contentType == "text/html" && $0.status == 200 })
    #expect(capture.problems.isEmpty && capture.leftOut.isEmpty)
  }

  @Test func oneGzipAroundAllRecordsIsRead() throws {
    let capture = try Capture(Gzip.packed(Archives.warc(saved(3))), .warc)
    #expect(capture.pages.count == 3)
  }

  @Test func bodiesAreUnpackedAndPutTogether() throws {
    let packed = Gzip.packed(Self.body)
    let half = Self.body.count / 2
    let chunked =
      Array("\(String(half, radix: 16))\r\n".utf8) + Self.body[..<half]
      + Array("\r\n\(String(Self.body.count - half, radix: 16));x=y\r\n".utf8) + Self.body[half...]
      + Array("\r\n0\r\n\r\n".utf8)
    let answers = [
      Archives.answer(packed, fields: ["Content-Encoding: gzip"]),
      Archives.answer(chunked, fields: ["Transfer-Encoding: chunked"]),
      // The header stays, the packing is gone.
      Archives.answer(Self.body, fields: ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),
      Archives.answer(Self.body, fields: ["Content-Encoding: br"]),
    ]
    let capture = try Capture(answers.flatMap { record($0) }, .warc)
    #expect(capture.texts == answers.map { _ in form("Nom") })
  }

  @Test func whatCannotBeUnpackedIsNamed() throws {
    let answers = [
      Archives.answer([0x8B, 1, 2, 3], fields: ["Content-Encoding: br"]),
      Archives.answer(
        Array(Gzip.packed(Self.body).dropLast(9)), fields: ["Content-Encoding: gzip"]),
      Archives.answer(
        Array("ffff\r\n<!doctype html>".utf8), fields: ["Transfer-Encoding: chunked"]),
    ]
    let capture = try Capture(answers.flatMap { record($0) }, .warc)
    #expect(capture.kinds == [.unknownEncoding("br"), .badCompression, .cutShort])
    #expect(capture.problems.allSatisfy { $0.address == "https://example.org/a" })
    #expect(capture.problems[1].offset == record(answers[0]).count)
  }

  @Test func otherAnswersStandApart() throws {
    let answers = [
      Archives.answer([], status: "302 Found", fields: ["Location: /b"]),
      Archives.answer(Array("<p>piece".utf8)),
      Archives.answer(Self.body, status: "404 Not Found"),
      Archives.answer(Array("body{}".utf8), type: "text/css"),
      Archives.answer(Array("%PDF-1.7".utf8), type: "application/pdf"),
      Archives.answer(Self.body, status: "422 Unprocessable Content"),
      Archives.answer(Self.body, type: nil),
    ]
    let revisit = Archives.record("revisit", "https://example.org/r", [])
    let capture = try Capture(answers.flatMap { record($0) } + revisit, .warc)
    #expect(capture.leftOut == [.redirect, .fragment, .failure, .revisit])
    #expect(capture.pages.map(\.status) == [422, 200])
    #expect(capture.problems.isEmpty)
  }

  @Test func aResourceIsAPageOfItsOwnType() throws {
    let page = Archives.record(
      "resource", "file:///srv/a.html", Self.body, type: "text/html; charset=windows-1252")
    let capture = try Capture(page, .warc)
    #expect(capture.pages.map(\.charset) == ["windows-1252"])
    #expect(capture.texts == [form("Nom")])
  }

  @Test func aWrongDigestIsToldAndThePageRead() throws {
    let answer = Archives.answer(Self.body)
    var sha = SHA1()
    sha.add(answer)
    let right = "WARC-Block-Digest: sha1:\(sha.base32())"
    let wrong = "WARC-Block-Digest: sha1:" + String(repeating: "A", count: 32)
    let bytes = record(answer, fields: [right]) + record(answer, fields: [wrong])
    let capture = try Capture(bytes, .warc)
    #expect(capture.pages.count == 2)
    #expect(capture.kinds == [.wrongDigest])
    #expect(capture.problems[0].offset == record(answer, fields: [right]).count)
  }

  /// Wherever the file breaks off, the pages before are there and the break is told.
  @Test(arguments: [false, true])
  func truncatedAnywhere(isGzipped: Bool) throws {
    let pages = saved(3)
    let whole = Archives.warc(pages, isGzipped: isGzipped)
    for length in stride(from: 40, to: whole.count - 30, by: 37) {
      let capture = try? Capture(whole[..<length], .warc)
      guard let capture else { continue }
      #expect(capture.texts == pages.prefix(capture.pages.count).map(\.text))
      let isAtEdge = capture.problems.isEmpty
      #expect(capture.pages.count < 3 || isAtEdge, "\(length)")
    }
  }

  @Test func aCutPageIsTold() throws {
    let bytes = Archives.warc(saved(2))
    let capture = try Capture(bytes.dropLast(60), .warc)
    #expect(capture.pages.count == 1)
    #expect(capture.kinds == [.cutShort])
    #expect(capture.problems[0].address == "https://example.org/1")
  }

  @Test func wrongLengthsLoseOneRecordOnly() throws {
    let answer = Archives.answer(Self.body)
    let pages = saved(2)
    let bytes =
      Archives.warc([pages[0]]) + record(answer, length: answer.count - 20)
      + Archives.warc([pages[1]])
    let capture = try Capture(bytes, .warc)
    #expect(capture.pages.map(\.address).contains("https://example.org/1"))
    #expect(capture.kinds == [.malformed])
  }

  @Test func tenGigabytesThatAreNotThere() throws {
    let bytes = record(Archives.answer(Self.body), length: 10 << 30)
    #expect(try Capture(bytes, .warc).kinds == [.cutShort])
    let absurd = record(Archives.answer(Self.body)).map { $0 }
    let text = String(decoding: absurd, as: UTF8.self).replacingOccurrences(
      of: "Content-Length: ", with: "Content-Length: 99999999999999999999")
    #expect(try Capture(text.utf8, .warc).kinds.contains(.malformed))
  }

  @Test func aBrokenMemberLosesItselfOnly() throws {
    let pages = saved(6)
    let members = pages.map { Archives.warc([$0], isGzipped: true) }
    var bytes = members.flatMap { $0 }
    let start = members[..<2].reduce(0) { $0 + $1.count }
    for place in 200..<260 { bytes[start + place] = 0xAA }
    let capture = try Capture(bytes, .warc)
    #expect(capture.pages.count >= 5)
    #expect(capture.pages.last?.address == "https://example.org/5")
    #expect(!capture.problems.isEmpty)
  }

  @Test func largePagesAreToldAndNotHeld() throws {
    let large = Archives.answer(
      Array("<!doctype html>".utf8) + [UInt8](repeating: 0x20, count: 3 << 20))
    let capture = try Capture(record(large), .warc, maximumBytes: 1 << 20)
    #expect(capture.kinds == [.tooLarge(limit: 1 << 20)])
    // A thousand letters in one byte.
    let bomb = Archives.answer(
      Gzip.packed([UInt8](repeating: 0x20, count: 30 << 20)), fields: ["Content-Encoding: gzip"])
    #expect(try Capture(record(bomb), .warc).kinds == [.tooLarge(limit: 10 << 20)])
  }

  @Test func anArchiveInAnArchiveIsNoPage() throws {
    let inner = Archives.answer(Archives.warc(saved(2)), type: "application/warc")
    let capture = try Capture(record(inner), .warc)
    #expect(capture.pages.isEmpty && capture.problems.isEmpty)
  }

  @Test(arguments: ["", "<!doctype html><p>page", "filedesc://a.arc 0.0.0.0 20260101 text/plain 1"])
  func otherFilesAreRefused(text: String) {
    #expect(throws: FetchError.self) { try Capture(text.utf8, .warc) }
  }

  @Test func hostileAddressesAreTexts() throws {
    let bytes = Archives.record(
      "response", "https://user:secret@example.org/../../etc/passwd", Archives.answer(Self.body))
    let page = try #require(try Capture(bytes, .warc).pages.first)
    #expect(!page.address.contains("secret"))
  }
}
