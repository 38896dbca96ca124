import Auditing
import Foundation
import Report
import RuleFiles
import TestSupport
import Words

@testable import Comments

/// Exports and audits for the tests of comments.
enum CommentFixtures {
  static func book() throws -> ThemeBook { try ThemeBookReader.book() }

  /// The audit of a journey of the fixtures.
  static func audit(_ folder: String = "pre-plainte-2015") throws -> Report.Audit {
    let audit = Auditor(book: Reading.book).audit(try Reading.journey(folder))
    return Report.Audit(audit, language: .english, book: Reading.book)
  }

  /// What is read of some bytes, given in pieces of a size.
  static func read(
    _ bytes: [UInt8], choice: ColumnChoice = ColumnChoice(), piece: Int = 1 << 16
  ) throws -> (comments: [Comments.Comment], totals: ReadingTotals) {
    var rest = bytes[...]
    var comments: [Comments.Comment] = []
    let totals = try CommentReader(words: book().words, choice: choice).read(
      next: { () throws(ExportError) in
        defer { rest = rest.dropFirst(piece) }
        return Array(rest.prefix(piece))
      },
      each: { comments.append($0) })
    return (comments, totals)
  }

  static func read(_ text: String, choice: ColumnChoice = ColumnChoice()) throws -> [Comments
    .Comment]
  {
    try read(Array(text.utf8), choice: choice).comments
  }

  /// A file of `Fixtures/comments`, as rows by the names of their columns.
  static func rows(_ name: String) throws -> [[String: String]] {
    let path = Repository.fixtures.appendingPathComponent("comments/\(name)").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var lines = text.split(separator: "\n").map { cells(String($0)) }
    let names = lines.removeFirst()
    return lines.map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  /// The cells of one line of CSV.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// The ids of the themes of some texts.
  ///
  /// - Parameter byCuesAlone: Whether other words of them say nothing.
  static func themes(_ texts: [String], byCuesAlone: Bool = false) throws -> [Set<String>] {
    let whole = try book()
    let book = byCuesAlone ? ThemeBook(themes: whole.themes, words: whole.words) : whole
    var finder = ThemeFinder(book: book)
    return texts.map { text in
      Set(finder.themes(in: FoldedClauses(text)).map { book.themes[$0].id })
    }
  }
}
