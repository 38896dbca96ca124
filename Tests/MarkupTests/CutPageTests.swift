import Markup
import Testing

/// A page that breaks off within a tag is told from one that ends.
@Suite struct CutPageTests {
  static let page = "<!DOCTYPE html><p>a<form><input name='b c' value=\"d\"/><br ></form></p>\n"

  /// Every place where the page can be cut.
  @Test func cutsWithinTagsAreSeen() throws {
    for (count, _) in Self.page.enumerated() where count > 15 {
      let part = Self.page.prefix(count)
      let open = part.lastIndex(of: "<") ?? part.startIndex
      let isWithin = !part[open...].contains(">") && part[open...].count > 1 && part.last != "/"
      let isBareSlash = part.hasSuffix("</")
      if isBareSlash { continue }
      let isCut = try Document(parsing: Array(part.utf8)).isCutWithinTag
      #expect(isCut == (isWithin || (part.last == "/" && !part.hasSuffix("</"))), "\(part)")
    }
  }

  @Test(arguments: ["<p>a", "a < b", "<p>a<", "<script>if (a <b", "<!-- <p", "<p title='<a>'>x"])
  func pagesThatEndElsewhereAreWhole(page: String) throws {
    #expect(try !Document(parsing: Array(page.utf8)).isCutWithinTag)
  }

  @Test func aQuoteThatNeverClosesSwallowsThePage() throws {
    #expect(try Document(parsing: Array("<p title='x><input><input>".utf8)).isCutWithinTag)
  }
}
