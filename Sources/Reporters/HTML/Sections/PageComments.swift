import Comments
import Escaping
import Report
import Words

/// What users say of one page and of its questions, under its drawing.
struct PageComments {
  let page: PageView
  let view: AuditView

  var html: HTML {
    let said = said
    guard !said.isEmpty else { return .nothing }
    return view.sheet.behind(
      view.sheet.say("\(said.count, "comment about it", "comments about it")"),
      CommentsSection.list(said.map(\.quote), view.sheet) { quote in
        // The filter of the report finds comments by the names of their themes.
        let themes = said.first { $0.quote == quote }?.themes ?? []
        return " <small>\(themes.joined(separator: ", "))</small>"
      })
  }

  /// In the order of the export, with the titles of their themes.
  private var said: [(quote: CommentsReport.Quote, themes: [String])] {
    guard let report = view.comments else { return [] }
    let ids = Set(view.questions(of: page).map(\.question.id) + [page.page.key])
    var byLine: [Int: (quote: CommentsReport.Quote, themes: [String])] = [:]
    for (title, quotes) in report.themes.map({ ($0.title, $0.verbatims) })
      + [(nil, report.unsorted.verbatims)]
    {
      for quote in quotes where !ids.isDisjoint(with: quote.about) {
        byLine[quote.line, default: (quote, [])].themes += [title].compactMap(\.self)
      }
    }
    return byLine.values.sorted { $0.quote.line < $1.quote.line }
  }
}
