import Foundation
import TestSupport
import Testing

@testable import History

/// What a history holds, whatever became of its file.
@Suite struct HistoryTests {
  static func run(
    _ date: String, _ target: String = "form", questions: Int? = 10, p50: Double? = 300,
    mark: Double? = 50, rules: String = "a"
  ) -> RecordedRun {
    let numbers = """
      "questions":\(questions.map(String.init) ?? "null"),"p50":\(p50.map { "\($0)" } ?? "null"),\
      "mark":\(mark.map { "\($0)" } ?? "null")
      """
    let line = """
      {"date":"\(date)","target":"\(target)","rules":"\(rules)","version":"1.0.0",\
      "outcome":"\(questions == nil ? "notAudited" : "audited")",\(numbers)}
      """
    return History(reading: line).runs[0]
  }

  private static func text(_ runs: [RecordedRun]) -> String { runs.map(\.line).joined() }

  @Test func aLineIsReadAsItWasWritten() {
    let runs = [
      Self.run("2026-01-01"), Self.run("2026-01-02", questions: nil, p50: nil, mark: nil),
    ]
    let history = History(reading: Self.text(runs))
    #expect(history.runs == runs)
    #expect(history.unreadable.isEmpty)
    #expect(History(reading: Self.text(runs).replacing("\n", with: "\r\n")).runs == runs)
  }

  /// Two branches add lines, and git keeps both.
  @Test func aMergeKeepsEachRunOnceInTheOrderOfDates() {
    let (first, mine, theirs) =
      (Self.run("2026-01-01"), Self.run("2026-01-03"), Self.run("2026-01-02"))
    let merged = History(reading: Self.text([first, mine, first, theirs]))
    #expect(merged.runs == [first, theirs, mine])
  }

  /// What a run that was ended left behind, or somebody's editor, takes no other run away.
  @Test(arguments: [
    "{\"date\":\"2026", "garbage", "[]", "{}", "\u{0}\u{1}", String(repeating: "[", count: 100_000),
    #"{"date":"2026-01-01","target":"t","rules":"a","version":"1","outcome":"audited","questions":-5}"#,
    #"{"date":"2026-01-01","target":"t","rules":"a","version":"1","outcome":"audited","p50":1e300}"#,
    #"{"date":"2026-01-01","target":"t","rules":"a","version":"1","outcome":"audited","mark":101}"#,
    #"{"date":"2026-01-01","target":"t","rules":"a","version":"1","outcome":"audited","questions":9223372036854775808}"#,
  ])
  func aLineInPiecesIsToldAndTheOthersStay(line: String) {
    let run = Self.run("2026-01-01")
    let history = History(reading: run.line + line + "\n" + Self.run("2026-01-02").line)
    #expect(history.unreadable == [2])
    #expect(history.runs.count == 2)
  }

  @Test func nothingIsNoTrend() {
    #expect(History(reading: "").trends.isEmpty)
    #expect(History(reading: "\n\n  \n").unreadable.isEmpty)
  }

  @Test func eachTargetHasATrend() {
    let history = History(
      reading: Self.text([
        Self.run("2026-01-01", "b"), Self.run("2026-01-01", "a"), Self.run("2026-01-02", "b"),
      ]))
    #expect(history.trends.map(\.target) == ["b", "a"])
    #expect(history.trends.map(\.steps.count) == [2, 1])
  }
}

/// What moved from run to run.
@Suite struct TrendTests {
  private func trend(_ runs: [RecordedRun]) -> Trend { Trend(target: "form", runs: runs) }

  /// A run in which nothing could be audited is no run to compare with.
  @Test func aRunIsHeldAgainstTheLastThatWasAudited() throws {
    let trend = trend([
      HistoryTests.run("2026-01-01", questions: 12, p50: 400, mark: 40),
      HistoryTests.run("2026-01-02", questions: nil, p50: nil, mark: nil),
      HistoryTests.run("2026-01-03", questions: 9, p50: 310, mark: 55.5),
    ])
    #expect(trend.steps.map(\.addedQuestions) == [nil, nil, -3])
    let whole = try #require(trend.sinceFirst)
    #expect(whole.addedQuestions == -3)
    #expect(whole.addedSeconds == -90)
    #expect(whole.addedMark == 15.5)
  }

  @Test func otherRulesAreMarked() {
    let trend = trend([
      HistoryTests.run("2026-01-01"), HistoryTests.run("2026-01-02", rules: "b"),
      HistoryTests.run("2026-01-03", rules: "b"),
    ])
    #expect(trend.steps.map(\.changesRules) == [false, true, false])
    #expect(trend.steps.map(\.isNews) == [true, true, false])
    #expect(trend.ruleChanges == 1)
  }

  /// What is told run by run adds up to what is told of the whole.
  @Test(arguments: 0..<50) func theStepsAddUp(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let runs = (1...Int.random(in: 2...20, using: &random)).map { day in
      HistoryTests.run(
        "2026-01-\(day < 10 ? "0" : "")\(day)",
        questions: Int.random(in: 0...5, using: &random) == 0
          ? nil : Int.random(in: 1...60, using: &random))
    }
    let trend = trend(runs)
    let sum = trend.steps.compactMap(\.addedQuestions).reduce(0, +)
    #expect(sum == trend.sinceFirst?.addedQuestions ?? 0)
  }
}
