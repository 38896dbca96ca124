import Comments
import Words

/// Tells what users say in plain text.
struct CommentsText {
  let report: CommentsReport
  let sheet: TextSheet

  private var words: CommentsWords { CommentsWords(report: report) }
  private static let subjects = 4
  private static let rules = 5
  private static let changes = 8

  var text: String {
    let lines = head + groups + changes + foot
    return lines.joined(separator: "\n") + "\n"
  }

  private func tell(_ sentence: Sentence) -> String { sentence.text(in: sheet.language) }

  private var head: [String] {
    let name = [report.export, report.target].compactMap { $0 }.map { sheet.safe($0) }
      .joined(separator: " · ")
    return sheet.paragraph("\(name) · \(tell(words.headline))")
      + (words.notCompared.map { sheet.paragraph(sheet.safe(tell($0), limit: 1000)) } ?? [])
      + (words.fewComments.map { sheet.paragraph(tell($0)) } ?? [])
  }

  /// The themes by what became of them, each group under its heading.
  private var groups: [String] {
    var lines: [String] = []
    for outcome in CommentsReport.Outcome.allCases {
      let themes = report.themes.filter { $0.outcome == outcome }
      guard !themes.isEmpty else { continue }
      lines += sheet.heading(tell(CommentsWords.heading(outcome)))
      lines += themes.flatMap(block)
      if outcome == .notVisible { lines += asides }
    }
    if report.themes.allSatisfy({ $0.outcome != .notVisible }) { lines += asides }
    return lines + unsorted
  }

  private var asides: [String] {
    let frictions = report.themes.filter { $0.outcome == nil && $0.tone == "friction" }
    let others = report.themes.filter { $0.outcome == nil && $0.tone != "friction" }
    return
      (frictions.isEmpty
      ? [] : sheet.heading(tell(CommentsWords.others)) + frictions.flatMap(block))
      + (others.isEmpty ? [] : sheet.heading(tell(CommentsWords.asides)) + others.flatMap(block))
  }

  private func block(_ theme: CommentsReport.Theme) -> [String] {
    if theme.outcome == .unheard {
      return sheet.paragraph("\(theme.title) — \(rules(theme))", indent: 2)
    }
    let parts = [
      tell(words.count(theme)), words.sides(theme).map(tell), seconds(theme), rating(theme),
    ]
    return sheet.paragraph(
      "\(theme.title) — \(parts.compactMap { $0 }.joined(separator: " · "))", indent: 2)
      + (theme.rules.isEmpty ? [] : sheet.paragraph(rules(theme), indent: 4, mark: "→ "))
      + subjects(theme) + theme.verbatims.flatMap(quote)
  }

  private func rules(_ theme: CommentsReport.Theme) -> String {
    let told = theme.rules.prefix(Self.rules).map(\.title)
    let more = theme.rules.count - told.count
    let list = told.dropFirst().reduce(told.first ?? "") { tell(Sentence("\($0); \($1)")) }
    return list
      + (more > 0 ? tell(Sentence("; \(more, "more rule", "more rules")")) : "")
  }

  private func seconds(_ theme: CommentsReport.Theme) -> String? {
    theme.seconds.map { tell(Sentence("\(duration: $0) at stake")) }
  }

  private func rating(_ theme: CommentsReport.Theme) -> String? {
    theme.rating.map { tell(Sentence("rated \($0) on average")) }
  }

  private func subjects(_ theme: CommentsReport.Theme) -> [String] {
    guard !theme.questions.isEmpty else { return [] }
    let told = theme.questions.prefix(Self.subjects).map {
      "\(sheet.language.quoted(sheet.safe($0.wording, limit: 60))) (\($0.comments))"
    }
    return sheet.paragraph(
      tell(Sentence("tied to \(told.joined(separator: ", "))")), indent: 4)
  }

  private func quote(_ quote: CommentsReport.Quote) -> [String] {
    sheet.paragraph(
      "\(sheet.language.quoted(sheet.safe(quote.text, limit: 240))) (\(quote.line))", indent: 4,
      mark: "- ")
  }

  private var unsorted: [String] {
    sheet.heading(tell(words.unsorted)) + report.unsorted.verbatims.flatMap(quote)
  }

  private var changes: [String] {
    guard !report.changes.isEmpty else { return [] }
    let told = report.changes.prefix(Self.changes).enumerated().flatMap { place, change in
      let points = Sentence("\(change.weighted, "point", "points")")
      let comments = Sentence("\(change.comments, "comment", "comments")")
      return sheet.paragraph(
        "\(change.title) — \(tell(points)) · \(tell(comments))", indent: 2, mark: "\(place + 1). ")
    }
    return sheet.heading(tell(CommentsWords.changes)) + told
      + sheet.paragraph(tell(words.factor), indent: 2)
  }

  private var foot: [String] {
    [""] + (words.cut.map { sheet.paragraph(tell($0)) } ?? [])
      + sheet.paragraph(tell(words.privacy))
      + sheet.paragraph(tell(CommentsWords.ownTable))
  }
}
