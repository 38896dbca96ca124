import Testing
import Words

@testable import Comments

/// What no honest program writes is told with its line, or read without harm.
@Suite struct HostileExportTests {
  @Test func aQuoteThatIsNeverClosed() {
    #expect(throws: ExportError.quoteNeverClosed(line: 3)) {
      try CommentFixtures.read("id,comment\n1,a\n2,\"b\n3,c\n4,d\n")
    }
  }

  @Test func aCellOfTenMegabytesIsCut() throws {
    let export = Array("id,comment\n1,".utf8) + [UInt8](repeating: 0x61, count: 10_000_000) + [0x0A]
    let (comments, totals) = try CommentFixtures.read(export)
    #expect(comments.first?.text.utf8.count == CellLimit.bytes)
    #expect(totals.cut == 1)
  }

  @Test func unseenCharactersAreTakenOut() throws {
    let comments = try CommentFixtures.read(
      "comment\n\"a\u{0}b\u{202E}c\u{200B}d\u{1B}[31m\tz\"\n")
    #expect(comments.map(\.text) == ["abcd[31m z"])
  }

  @Test func jsonThatBreaksOffOrNestsWithoutEnd() {
    #expect(throws: ExportError.notJSON(line: 2)) {
      try CommentFixtures.read("[{\"text\":\"a\"},\n{\"text\":\"b")
    }
    #expect(throws: ExportError.tooDeep(line: 1)) {
      try CommentFixtures.read(String(repeating: "[", count: 100_000))
    }
    #expect(throws: ExportError.self) { try CommentFixtures.read("{\"text\":\"\\uZZZZ\"}") }
  }

  @Test func aTableWithoutCommentsNamesItsColumns() throws {
    let error = try #require(throws: ExportError.self) {
      try CommentFixtures.read("a,b,c\n1,2,3\n4,5,6\n7,8,9\n")
    }
    #expect(error.sentence.text(in: .english).contains("a, b, c"))
  }

  /// Texts made to be slow: what is four times as long takes about four times as long.
  @Test(arguments: [
    "A-", "@", "a@", "1 ", "06 ", "FR76 ", "je m'appelle ", "www.", "pas de ", "un ", "a ",
    "trop … ",
  ])
  func textsMadeToBeSlow(piece: String) throws {
    let book = try CommentFixtures.book()
    var analysis = CommentAnalysis(book: book, language: .english)
    let text = String(repeating: piece, count: CellLimit.bytes / piece.utf8.count)
    let read = analysis.read(Comments.Comment(line: 1, text: text))
    #expect(read.verbatim.text.utf8.count < 20 * CellLimit.bytes)
  }
}
