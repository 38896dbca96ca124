package import History
import Report
import Words

/// Tells a history in plain text: each target, the runs that moved anything, the sum since the first.
package enum HistoryText {
  package static func tell(_ history: History, _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let parts = history.trends.map { TrendPart(trend: $0, sheet: sheet).lines }
    return parts.joined(separator: [""]).joined(separator: "\n") + "\n"
  }
}

/// One target over time.
private struct TrendPart {
  let trend: Trend
  let sheet: TextSheet

  /// Runs told; the older ones are left out.
  private static let runsTold = 20
  private static let notKnown = "–"

  private var words: ReportWords { sheet.words }

  var lines: [String] {
    let news = trend.steps.filter { sheet.tellsAll || $0.isNews }
    let told = sheet.tellsAll ? news[...] : news.suffix(Self.runsTold)
    let quiet = trend.steps.count - told.count
    return [sheet.painted(sheet.line([title]), .bold)] + table(told)
      + (quiet > 0 ? sheet.paragraph(words.quietRuns(quiet), indent: 2) : []) + sum
  }

  private var title: String {
    "\(sheet.safe(trend.target, limit: 120)) · "
      + words.say("\(trend.steps.count, "run", "runs")")
  }

  private func table(_ steps: ArraySlice<Trend.TrendStep>) -> [String] {
    let heads = [
      words.say("date"), words.say("questions"), words.say("minutes"), words.say("mark"),
    ]
    let rows = steps.map { step in (cells: cells(step.run), rest: words.change(step)) }
    return TextTable(rows: [(heads, "")] + rows, figures: [1, 2, 3]).lines(on: sheet)
  }

  private func cells(_ run: RecordedRun) -> [String] {
    let language = sheet.language
    let mark = run.mark.map { words.mark($0, letter: run.letter) }
    let minutes = run.p50.map { language.number(max(1, ($0 / 60).rounded())) }
    return [
      sheet.safe(String(run.date.prefix(10)), limit: 10),
      run.questions.map { language.number($0) } ?? Self.notKnown, minutes ?? Self.notKnown,
      mark ?? Self.notKnown,
    ]
  }

  private var sum: [String] {
    guard let whole = trend.sinceFirst else { return [] }
    let since = words.say("Since the first run: \(words.change(whole, withRules: false)).")
    let judged = trend.ruleChanges
    return sheet.paragraph(since, indent: 2)
      + (judged > 0 ? sheet.paragraph(words.judgedOtherwise(judged), indent: 2) : [])
  }
}
