import History
import Report
import Words

/// What is said of the runs of a history.
extension ReportWords {
  /// `−21 questions, −10 min, +5.6 points`, and whether the rules changed.
  func change(_ step: Trend.TrendStep, withRules: Bool = true) -> String {
    guard step.run.outcome == .audited else { return notAudited }
    guard step.before != nil else { return say("the first run") }
    let questions = step.addedQuestions.flatMap { $0 == 0 ? nil : more(questions: $0) }
    let seconds = step.addedSeconds.flatMap { abs($0) < 1 ? nil : signedDuration($0) }
    let mark = step.addedMark.flatMap { $0 == 0 ? nil : more(points: $0) }
    let rules = withRules && step.changesRules ? say("other rules or another version") : nil
    let parts = [questions, seconds, mark, rules].compactMap(\.self)
    return parts.isEmpty ? say("no change") : parts.joined(separator: " · ")
  }

  private func more(questions: Int) -> String {
    (questions > 0 ? "+" : "") + say("\(questions, "question", "questions")")
  }

  private func more(points: Double) -> String {
    (points > 0 ? "+" : "") + say("\(points, "point", "points")")
  }

  func quietRuns(_ count: Int) -> String {
    say("\(count, "run", "runs") that moved nothing, or earlier: --all")
  }

  func judgedOtherwise(_ count: Int) -> String {
    say(
      """
      The rules or the version changed \(count, "time", "times"): part of the change may be theirs.
      """)
  }
}
