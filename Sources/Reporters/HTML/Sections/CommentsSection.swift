import Comments
import Escaping
import Report
import Words

/// What users say of the form, theme by theme, in their words.
struct CommentsSection {
  let report: CommentsReport
  let sheet: HTMLSheet
  /// The audit that the comments are held against.
  let view: AuditView?

  static let anchor = "comments"

  private var words: CommentsWords { CommentsWords(report: report) }

  var html: HTML {
    """
    <section id="comments" class="comments"><h2>\(Self.title(sheet))</h2>
    <p class="lead">\(sheet.tell(words.headline))</p>\(note(words.notCompared))\(note(words.fewComments))
    \(table)\(groups)\(unsorted)\(changes)
    \(note(words.cut))\(note(words.privacy))\(note(CommentsWords.ownTable))</section>

    """
  }

  static func title(_ sheet: HTMLSheet) -> String { sheet.say("What users say") }

  private func note(_ sentence: Sentence?) -> HTML {
    sentence.map { "<p class=\"hint\">\(sheet.tell($0))</p>\n" } ?? .nothing
  }

  // MARK: All themes

  private var table: HTML {
    let most = report.themes.map(\.comments).max() ?? 0
    let rows = report.themes.filter { $0.comments > 0 || $0.outcome == .unheard }.map {
      theme -> [HTML] in
      [
        "\(theme.title)", "\(sheet.language.number(theme.comments))",
        theme.share.map { "\(sheet.tell(words.share($0)))" } ?? "–",
        theme.outcome.map { "\(sheet.tell(CommentsMarkdown.name($0)))" } ?? "–",
        bar(theme.comments, of: most),
      ]
    }
    let columns = [
      sheet.say("Theme"), sheet.say("Comments"), sheet.say("Share"), sheet.say("Audit"),
      sheet.say("How many"),
    ]
    return sheet.table(Self.title(sheet), columns, rows, hasBars: true)
  }

  private func bar(_ comments: Int, of most: Int) -> HTML {
    let length = most > 0 ? 120 * Double(comments) / Double(most) : 0
    return """
      <svg width="120" height="12" aria-hidden="true"><rect width="\(length: length)" height="12" class="under" \
      fill="#1f7a6b"/></svg>
      """
  }

  // MARK: Themes one by one

  /// First what people complain of and the pages show, then what the pages do not show.
  private var groups: [HTML] {
    CommentsReport.Outcome.allCases.map { outcome in
      group(CommentsWords.heading(outcome), report.themes.filter { $0.outcome == outcome })
    } + [
      group(CommentsWords.others, asides { $0 == "friction" }),
      group(CommentsWords.asides, asides { $0 != "friction" }),
    ]
  }

  private func asides(_ isWanted: (String) -> Bool) -> [CommentsReport.Theme] {
    report.themes.filter { $0.outcome == nil && $0.comments > 0 && isWanted($0.tone) }
  }

  private func group(_ heading: Sentence, _ themes: [CommentsReport.Theme]) -> HTML {
    themes.isEmpty ? .nothing : "<h3>\(sheet.tell(heading))</h3>\n\(themes.map(block))"
  }

  private func block(_ theme: CommentsReport.Theme) -> HTML {
    let parts = [
      theme.comments > 0 ? words.count(theme) : nil, words.sides(theme),
      theme.seconds.map { Sentence("\(duration: $0) at stake") },
      theme.rating.map { Sentence("rated \($0) on average") },
    ].compactMap { $0 }.map(sheet.tell)
    return """
      <article class="theme"><h4>\(theme.title)</h4>\
      <p class="gains">\(parts.joined(separator: " · "))</p>
      \(rules(theme))\(Self.list(theme.verbatims, sheet, beside: questions))</article>

      """
  }

  private func rules(_ theme: CommentsReport.Theme) -> HTML {
    let items = theme.rules.map { rule -> HTML in
      let action = view?.actions.first { $0.verdict.rule == rule.id }
      return action.map { "<li><a href=\"#\($0.anchor)\">\(rule.title)</a>\n" }
        ?? "<li>\(rule.title)\n"
    }
    return items.isEmpty ? .nothing : "<ul>\(items)</ul>\n"
  }

  /// Links to the questions that a comment speaks of.
  private func questions(_ quote: CommentsReport.Quote) -> HTML {
    let links = quote.about.compactMap { id -> HTML? in
      guard let asked = view?.questions.first(where: { $0.question.id == id }) else { return nil }
      return " <a href=\"#\(asked.anchor)\">\(sheet.name(of: asked.question), limit: 60)</a>"
    }
    return HTML(links)
  }

  /// What people wrote, each with the line of the export, and something beside it.
  static func list(
    _ quotes: [CommentsReport.Quote], _ sheet: HTMLSheet,
    beside: (CommentsReport.Quote) -> HTML
  ) -> HTML {
    guard !quotes.isEmpty else { return .nothing }
    let items = quotes.map { quote -> HTML in
      let text = sheet.language.quoted(HTMLSheet.typeset(TerminalText.safe(quote.text, limit: 240)))
      return "<li><q>\(text)</q> <small>\(quote.line)</small>\(beside(quote))\n"
    }
    return "<ul class=\"said\">\(items)</ul>\n"
  }

  private var unsorted: HTML {
    guard report.unsorted.comments > 0 else { return .nothing }
    return """
      <h3>\(sheet.tell(words.unsorted))</h3>\(Self.list(report.unsorted.verbatims, sheet, beside: questions))
      """
  }

  private var changes: HTML {
    guard !report.changes.isEmpty else { return .nothing }
    let items = report.changes.prefix(10).map { change -> HTML in
      let told = sheet.say(
        "\(change.title) — \(change.weighted, "point", "points"), \(change.comments, "comment", "comments")"
      )
      let action = view?.actions.first { $0.verdict.rule == change.rule }
      return action.map { "<li><a href=\"#\($0.anchor)\">\(told)</a>\n" } ?? "<li>\(told)\n"
    }
    return """
      <h3>\(sheet.tell(CommentsWords.changes))</h3><ol>\(items)</ol>\(note(words.factor))
      """
  }
}
