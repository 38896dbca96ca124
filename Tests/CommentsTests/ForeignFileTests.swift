import Testing

@testable import Comments

/// What is no text with comments in it is refused, with a way out.
@Suite struct ForeignFileTests {
  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 20], ExportError.archive), ([0xD0, 0xCF, 0x11, 0xE0, 1], .spreadsheet),
      ([0x1F, 0x8B, 8, 0, 0], .compressed), (Array("BZh91AY".utf8), .compressed),
      (Array("%PDF-1.7\n".utf8), .portableDocument),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .wideText),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .wideText),
      (Array(" <!DOCTYPE html><html><body>Sign in".utf8), .markup),
      (Array("\u{FEFF}<?xml version=\"1.0\"?>".utf8), .markup),
      (Array(0...255) + Array(0...255), .binary),
      (Array("comment\nTrop long\n".utf8).flatMap { [$0, 0, 0, 0] }, .binary),
    ] as [([UInt8], ExportError)])
  func isRefused(bytes: [UInt8], error: ExportError) {
    #expect(throws: error) { try CommentFixtures.read(bytes) }
    #expect(error.hint != nil)
  }

  @Test(arguments: ["", "\n\n", "id,comment\n", "[]", "[null, true, 12]", "{\"data\":[]}"])
  func anExportWithoutRecordsIsAnError(export: String) {
    #expect(throws: ExportError.empty) { try CommentFixtures.read(export) }
  }

  @Test func linesMayEndWithAReturnAlone() throws {
    #expect(
      try CommentFixtures.read("id,comment\r1,\"trop\nlong\"\r2,nul\r").map(\.text) == [
        "trop\nlong", "nul",
      ])
    #expect(try CommentFixtures.read("trop long\rnul").map(\.text) == ["trop long", "nul"])
  }

  @Test func wordsAndNumbersOfJSONAreNoComments() throws {
    let lines = """
      {"text":"trop long","score":2}
      {"text":null}
      null
      {"text":true,"body":12}
      {"text":"nul","score":1.5e0}
      """
    let comments = try CommentFixtures.read(lines)
    #expect(comments.map(\.text) == ["trop long", "nul"])
    #expect(comments.map(\.rating) == [2, 1.5])
  }

  @Test(arguments: ["{\"text\": oops}", "{\"text\": nul}", "{\"text\": 1-x}", "{\"text\":\"a}"])
  func aBrokenLineOfJSONIsToldWithItsNumber(line: String) {
    #expect(throws: ExportError.notJSON(line: 2)) {
      try CommentFixtures.read("{\"text\":\"trop long\"}\n\(line)")
    }
  }

  @Test(arguments: [
    ("3 mars 2025", "2025-03-03"), ("1er août 2024 à 10:30", "2024-08-01"),
    ("mar. 4 juin 2024", "2024-06-04"), ("Mar 3 2025", "2025-03-03"),
    ("12 févr. 2025", "2025-02-12"), ("September 5, 2024", "2024-09-05"),
    ("Sat Mar 01 10:00:00 +0000 2025", "2025-03-01"),
  ])
  func daysMayBeInWords(text: String, day: String) {
    #expect(Day(text)?.text == day)
  }
}
