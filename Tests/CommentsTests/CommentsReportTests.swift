import Report
import RuleFiles
import TestSupport
import Testing
import Words

@testable import Comments

/// What people say is held against what the pages show.
@Suite struct CommentsReportTests {
  private func report(
    _ texts: [String], audit: Report.Audit?, release: Day? = nil, days: [Day?] = []
  ) throws -> CommentsReport {
    let book = try CommentFixtures.book()
    var analysis = CommentAnalysis(book: book, audit: audit, language: .english)
    var tally = CommentTally(themes: book.themes.count, release: release)
    for (place, text) in texts.enumerated() {
      let day = days.isEmpty ? nil : days[place % days.count]
      tally.add(analysis.read(Comments.Comment(line: place + 1, text: text, day: day)))
    }
    return CommentsReport(
      tally, book: book, totals: ReadingTotals(), export: "x.csv", audit: audit, release: release,
      tool: Report.Tool(name: "formaudit", version: "1"), language: .english)
  }

  /// Cores count shares of an export; the sum is the tally of one comment after the other.
  @Test func sharesAddUpToTheWhole() throws {
    let book = try CommentFixtures.book()
    var analysis = CommentAnalysis(book: book, language: .english)
    var random = SeededGenerator(seed: 5)
    let said = ["trop long", "merci", "captcha illisible", "azerty", "bug", "trop long et bug"]
    let texts = (0..<3000).map { "\(said[$0 % 6]) \(Int.random(in: 0...900, using: &random))" }
    var whole = CommentTally(themes: book.themes.count, release: Day("2025-06-01"))
    var sum = whole
    var share = sum.share
    for (place, text) in texts.enumerated() {
      let day = Day("2025-0\(place % 9 + 1)-01")
      let read = analysis.read(Comments.Comment(line: place + 1, text: text, day: day, rating: 2))
      whole.add(read)
      share.add(read)
      if place % 101 == 0 || place == texts.count - 1 {
        sum.add(share)
        share = sum.share
      }
    }
    func told(_ tally: CommentTally) -> String {
      CommentsReport(
        tally, book: book, totals: ReadingTotals(), export: "x.csv", audit: nil,
        release: Day("2025-06-01"), tool: Report.Tool(name: "formaudit", version: "1"),
        language: .english
      ).json
    }
    #expect(told(sum) == told(whole))
    #expect(sum.comments == 3000)
  }

  @Test func complaintsAreConfirmedNotVisibleOrUnheard() throws {
    let report = try report(
      ["Une demi-heure de questions", "aucun créneau avant trois semaines", "merci", "azerty"],
      audit: CommentFixtures.audit())
    let outcomes = Dictionary(report.themes.map { ($0.id, $0.outcome) }) { first, _ in first }
    #expect(outcomes["too-long"] == .confirmed)
    #expect(outcomes["appointment-slot"] == .notVisible)
    #expect(outcomes["must-repeat"] == .unheard)
    #expect(outcomes["positive"] == .some(nil))
    #expect(report.unsorted.comments == 1)
    #expect(report.themes.first?.id == "too-long")
    #expect(
      report.themes.first { $0.id == "too-long" }?.rules.contains { $0.id == "question-count" }
        == true)
  }

  @Test func confirmedRulesWeighMoreByTheStatedFactor() throws {
    let audit = try CommentFixtures.audit()
    let quiet = try report(["azerty"], audit: audit)
    let loud = try report(Array(repeating: "trop de questions", count: 3), audit: audit)
    func change(_ report: CommentsReport) -> CommentsReport.ConfirmedChange? {
      report.changes.first { $0.rule == "question-count" }
    }
    let points = try #require(change(quiet)?.points)
    #expect(change(quiet)?.weighted == points.roundedToTenth)
    #expect(change(loud)?.weighted == (points * loud.confirmedFactor).roundedToTenth)
    #expect(change(loud)?.themes == ["too-long"])
  }

  @Test func noShareIsToldBelowAHundred() throws {
    let few = try report(Array(repeating: "trop long", count: 99), audit: nil)
    #expect(few.themes.first?.share == nil && few.unsorted.share == nil)
    let enough = try report(Array(repeating: "trop long", count: 100), audit: nil)
    let share = try #require(enough.themes.first?.share)
    #expect(share.value == 1 && share.high == 1 && share.low > 0.96 && share.low < 0.97)
  }

  @Test func releasesPartTheComments() throws {
    let days = [Day("2025-02-28"), Day("2025-03-01"), nil]
    let report = try report(
      Array(repeating: "trop long", count: 6), audit: nil, release: Day("2025-03-01"), days: days)
    #expect(report.themes.first?.before == 2)
    #expect(report.themes.first?.after == 2)
    #expect(report.firstDay == "2025-02-28")
  }

  @Test func sameCommentsSameBytesAndNoIdentifier() throws {
    let texts = (1...200).map {
      "trop long \($0), écrire à jean\($0)@exemple.org ou 06 12 34 56 \(10 + $0 % 80)"
    }
    let one = try report(texts, audit: nil).json
    #expect(one == (try report(texts, audit: nil).json))
    #expect(!one.contains("exemple.org") && !one.contains("06 12"))
    #expect(one.contains("‹e-mail 1›"))
  }

  @Test func verbatimsAreSpread() throws {
    let texts =
      (1...60).map { "le formulaire est vraiment trop long \($0)" }
      + ["trop de pages pour un simple vol de rétroviseur"]
    let quotes = try report(texts, audit: nil).themes.first?.verbatims.map(\.text) ?? []
    #expect(quotes.count == 3)
    #expect(quotes.contains("trop de pages pour un simple vol de rétroviseur"))
  }

  /// Wilson's own example: 0 and all are no certainty.
  @Test func intervalsAreThoseOfWilson() throws {
    let half = try #require(WilsonInterval(50, of: 100))
    #expect(abs(half.low - 0.4038) < 0.0001 && abs(half.high - 0.5962) < 0.0001)
    let none = try #require(WilsonInterval(0, of: 100))
    #expect(none.low == 0 && abs(none.high - 0.0370) < 0.0001)
    #expect(WilsonInterval(1, of: 0) == nil)
  }

  @Test func samplesAreTheSameWhateverTheOrder() {
    let comments = (1...500).map { Comments.Comment(line: $0, text: "comment \($0)") }
    func sample(_ comments: [Comments.Comment]) -> [Comments.Comment] {
      var sample = CommentSample(size: 20)
      for comment in comments { sample.add(comment) }
      return sample.comments
    }
    #expect(sample(comments).count == 20)
    #expect(sample(comments) == sample(comments.reversed()))
  }

  @Test func scoresAreThoseOfTheTextbook() throws {
    let row = ThemeScoreTable.Row(theme: "x", both: 20, foundOnly: 5, codedOnly: 10, of: 50)
    #expect(row.precision == 0.8 && abs((row.recall ?? 0) - 2.0 / 3) < 1e-9)
    #expect(abs((row.f1 ?? 0) - 0.7273) < 1e-4 && abs((row.f2 ?? 0) - 0.6897) < 1e-4)
    // Cohen's example: 20 and 15 agreed of 50.
    #expect(abs((row.kappa ?? 0) - 0.4) < 1e-9)
  }
}
