import RuleFiles
import TestSupport
import Testing
import Words

@testable import Comments
@testable import Report
@testable import Reporters

/// What users say, within the report that people look at.
@Suite struct CommentsPageTests {
  /// The page for people, of an old form and of comments on it.
  static func page(_ comments: [String], _ language: Language = .french) throws -> String {
    let audited = try FixtureReport.report(["pre-plainte-2015"], language)
    let book = try ThemeBookReader.book()
    var analysis = CommentAnalysis(book: book, audit: audited.audits[0], language: language)
    var tally = CommentTally(themes: book.themes.count, release: nil)
    for (place, text) in comments.enumerated() {
      tally.add(analysis.read(Comments.Comment(line: place + 1, text: text, day: nil)))
    }
    let said = CommentsReport(
      tally, book: book, totals: ReadingTotals(), export: "avis.csv", audit: audited.audits[0],
      release: nil, tool: audited.tool, language: language)
    return CommentsFormat.html.tell(said, on: audited, ReportStyle(language: language))
  }

  @Test func aCommentStandsBesideItsQuestionAndUnderItsTheme() throws {
    let page = try Self.page([
      "Ma profession ne devrait pas être obligatoire", "beaucoup trop long",
    ])
    #expect(page.contains("<a href=\"#comments\">Ce que disent les usagers</a>"))
    let drawings = try #require(page.split(separator: "class=\"sketches\"").last)
    let beside = drawings.split(separator: "1 commentaire à son sujet")
    #expect(beside.count == 2)
    #expect(beside[1].prefix(400).contains("Ma profession ne devrait pas"))
    // Its theme, and a link to the question.
    let section = try #require(page.firstMatch(of: /(?s)<section id="comments".*?<\/section>/))
      .output
    #expect(section.contains("<h4>Trop long</h4>"))
    #expect(section.contains(#/Ma profession[^\n]*<a href="#q[^"]+">PROFESSION/#))
    // A defect that people confirm leads to what to change.
    #expect(section.contains(#/<li><a href="#r[^"]+">/#))
  }

  @Test func nothingThatPeopleWriteIsMarkup() throws {
    let page = try Self.page([HostilePage.attack, "trop long " + HostilePage.attack])
    #expect(!page.contains("<img src=x"))
    #expect(page.contains("&lt;/script"))
  }

  @Test func commentsAloneAreAPageToo() throws {
    let report = SampleReport.empty(.english)
    let book = try ThemeBookReader.book()
    var tally = CommentTally(themes: book.themes.count, release: nil)
    var analysis = CommentAnalysis(book: book, audit: nil, language: .english)
    tally.add(analysis.read(Comments.Comment(line: 1, text: "far too long", day: nil)))
    let said = CommentsReport(
      tally, book: book, totals: ReadingTotals(), export: "x.csv", audit: nil, release: nil,
      tool: report.tool, language: .english)
    let page = CommentsFormat.html.tell(said, on: report, ReportStyle(language: .english))
    #expect(page.contains("<title>x.csv · formaudit</title>"))
    #expect(page.contains("far too long"))
  }
}
