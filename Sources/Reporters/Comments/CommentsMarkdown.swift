import Comments
import Escaping
import Words

/// Tells what users say in Markdown.
struct CommentsMarkdown {
  let report: CommentsReport

  private var words: CommentsWords { CommentsWords(report: report) }

  private func tell(_ sentence: Sentence) -> String {
    MarkdownText.escaped(sentence.text(in: report.language), limit: 1000)
  }

  var text: String {
    var lines = ["# \(safe(report.export))", "", tell(words.headline)]
    if let why = words.notCompared { lines += ["", tell(why)] }
    if let few = words.fewComments { lines += ["", tell(few)] }
    lines += [""] + table + [""]
    for theme in report.themes where theme.comments > 0 { lines += block(theme) }
    lines += ["## \(tell(words.unsorted))", ""] + report.unsorted.verbatims.map(quote) + [""]
    lines += changes
    if let cut = words.cut { lines += [tell(cut), ""] }
    lines += [tell(words.privacy), "", tell(CommentsWords.ownTable)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func safe(_ text: String) -> String { MarkdownText.escaped(text, limit: 300) }

  private var table: [String] {
    let heads = [
      Sentence("theme"), Sentence("comments"), Sentence("share"), Sentence("audit"),
      Sentence("rules that fail"),
    ].map(tell)
    let rows = report.themes.map { theme in
      [
        safe(theme.title), "\(theme.comments)", theme.share.map { tell(words.share($0)) } ?? "",
        theme.outcome.map { tell(Self.name($0)) } ?? "",
        theme.rules.map { safe($0.id) }.joined(separator: ", "),
      ]
    }
    return (["| \(heads.joined(separator: " | ")) |", "|---|--:|---|---|---|"])
      + rows.map { "| \($0.joined(separator: " | ")) |" }
  }

  static func name(_ outcome: CommentsReport.Outcome) -> Sentence {
    switch outcome {
    case .confirmed: Sentence("confirmed")
    case .notVisible: Sentence("not visible in the pages")
    case .unheard: Sentence("unheard")
    }
  }

  private func block(_ theme: CommentsReport.Theme) -> [String] {
    let parts = [words.count(theme), words.sides(theme)].compactMap { $0 }.map(tell)
    return ["## \(safe(theme.title))", "", parts.joined(separator: " · "), ""]
      + theme.verbatims.map(quote) + [""]
  }

  private func quote(_ quote: CommentsReport.Quote) -> String {
    "- \(report.language.quoted(safe(quote.text))) (\(quote.line))"
  }

  private var changes: [String] {
    guard !report.changes.isEmpty else { return [] }
    let rows = report.changes.prefix(10).enumerated().map { place, change in
      "\(place + 1). \(safe(change.title)) — \(tell(Sentence("\(change.weighted, "point", "points")"))) · \(tell(Sentence("\(change.comments, "comment", "comments")")))"
    }
    return ["## \(tell(CommentsWords.changes))", ""] + rows + ["", tell(words.factor), ""]
  }
}
