import Escaping
package import FormModel
package import History
import Report
import Words

/// Tells a history as one HTML file: each target with its curves, and the runs that moved anything.
package enum HistoryPage {
  package static func tell(_ history: History, in language: Language) -> String {
    let sheet = HTMLSheet(language: language)
    let title = sheet.say("How the forms changed")
    let trends = history.trends.map { TrendSection(trend: $0, sheet: sheet).html }
    let body: HTML = """
      <header class="top"><p class="brand">formaudit</p></header>
      <main><h1>\(title)</h1>
      \(HTML(trends))</main>

      """
    return HTMLPage(title: "\(title) · formaudit", language: language, body: body, hasScript: false)
      .html.text
  }
}

/// One target over time.
private struct TrendSection {
  let trend: Trend
  let sheet: HTMLSheet

  private var words: ReportWords { sheet.words }

  var html: HTML {
    """
    <section><h2>\(sheet.language.typeset(TerminalText.safe(trend.target, limit: 120)))</h2>
    \(sum)\(charts)\(sheet.table(words.say("Runs that moved anything"), heads, rows))</section>

    """
  }

  private var sum: HTML {
    guard let whole = trend.sinceFirst else { return .nothing }
    let since = words.say("Since the first run: \(words.change(whole, withRules: false)).")
    let judged = trend.ruleChanges > 0 ? words.judgedOtherwise(trend.ruleChanges) : ""
    return "<p>\(sheet.language.typeset(since)) \(sheet.language.typeset(judged))</p>\n"
  }

  private var charts: HTML {
    let audited = trend.steps.filter { $0.run.outcome == .audited }
    guard audited.count > 1 else { return .nothing }
    let minutes = TrendChart(
      title: sheet.say("Minutes of a person in the middle, and of the middle eight in ten"),
      steps: audited, middle: { ($0.p50 ?? 0) / 60 }, low: { ($0.p10 ?? 0) / 60 },
      high: { ($0.p90 ?? 0) / 60 }, sheet: sheet)
    let questions = TrendChart(
      title: sheet.say("Questions"), steps: audited, middle: { Double($0.questions ?? 0) },
      low: nil, high: nil, sheet: sheet)
    return minutes.html + questions.html
  }

  private var heads: [String] {
    [words.say("date"), words.say("questions"), words.say("minutes"), words.say("mark")]
      .map { sheet.language.typeset($0) } + [words.say("what moved")]
  }

  private var rows: [[HTML]] {
    trend.steps.filter(\.isNews).map { step in
      let run = step.run
      return [
        "\(String(run.date.prefix(10)))",
        "\(run.questions.map { sheet.number(Double($0)) } ?? "–")",
        "\(run.p50.map { sheet.number(max(1, ($0 / 60).rounded())) } ?? "–")",
        "\(run.mark.map { words.mark($0, letter: run.letter) } ?? "–")",
        "\(sheet.language.typeset(words.change(step)))",
      ]
    }
  }
}
