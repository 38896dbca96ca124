import Escaping
import Portfolio
import Report
import Words

/// Tells the questions of several forms as one HTML file, which needs nothing else.
struct PortfolioPage {
  let report: PortfolioReport
  private let words: PortfolioWords
  private let sheet: HTMLSheet

  /// More rows would make browsers slow; CSV and JSON have all of them.
  private static let mostRows = 2_000

  init(report: PortfolioReport) {
    self.report = report
    words = PortfolioWords(report)
    sheet = HTMLSheet(language: report.language)
  }

  var text: String {
    let title = sheet.say("What all forms ask")
    let paragraphs = ([words.headline] + words.sparing).map { "<p>\(told($0))</p>\n" as HTML }
    let body: HTML = """
      <header class="top"><p class="brand">formaudit</p></header>
      <main><h1>\(title)</h1>
      \(HTML(paragraphs))\(forms)\(shared)\(single)</main>

      """
    return HTMLPage(
      title: "\(title) · formaudit", language: report.language, body: body, hasScript: false
    ).html.text
  }

  private var shared: HTML {
    section(
      PortfolioWords.sharedHeading, of: report.questions.filter { $0.targets.count > 1 })
  }

  private var single: HTML {
    section(
      PortfolioWords.singleHeading, of: report.questions.filter { $0.targets.count == 1 })
  }

  private func told(_ sentence: Sentence) -> String {
    sheet.language.typeset(words.tell(sentence))
  }

  private var forms: HTML {
    let rows = report.targets.map { target -> [HTML] in
      [
        "\(TerminalText.safe(target.name, limit: 160))",
        "\(sheet.number(Double(target.questions)))",
        "\(target.responsesPerYear.map { sheet.number(Double($0)) } ?? "–")",
        "\(sheet.language.typeset(TerminalText.safe(target.reason ?? "")))",
      ]
    }
    let heads = [
      Sentence("form"), Sentence("questions"), Sentence("people a year"), Sentence("incomplete"),
    ].map(told)
    return sheet.table(told(PortfolioWords.formsHeading), heads, rows, sentences: [3])
  }

  private func section(_ heading: Sentence, of questions: [PortfolioReport.Question]) -> HTML {
    guard !questions.isEmpty else { return .nothing }
    let shown = questions.prefix(Self.mostRows)
    let heads = [
      Sentence("question"), Sentence("forms"), Sentence("hours a year"),
      Sentence("spared if asked once"), Sentence("forms disagree"),
    ].map(told)
    let left = questions.count - shown.count
    let more: HTML =
      left > 0 ? "<p>\(told(Sentence("… and \(left) more, in csv and json.")))</p>\n" : .nothing
    let table = sheet.table(told(heading), heads, shown.map(row), sentences: [1, 4])
    return "<section><h2>\(told(heading))</h2>\n\(table)\(more)</section>\n"
  }

  private func row(_ question: PortfolioReport.Question) -> [HTML] {
    [
      "\(told(words.title(question)))", "\(told(words.forms(question.targets)))",
      "\(hours(question))", "\(sheet.duration(question.cost.secondsSpared))",
      disagreements(question),
    ]
  }

  private func disagreements(_ question: PortfolioReport.Question) -> HTML {
    let items = question.contradictions.map { matter in
      "<li>\(told(words.disagreement(matter, in: question)))</li>" as HTML
    }
    return items.isEmpty ? "" : "<ul>\(items)</ul>"
  }

  private func hours(_ question: PortfolioReport.Question) -> String {
    question.cost.hoursPerYear.map { sheet.number($0.rounded()) } ?? "–"
  }
}
