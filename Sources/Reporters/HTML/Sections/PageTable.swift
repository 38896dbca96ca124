import Escaping
import Report
import Words

/// Minutes by page and step.
struct PageTable {
  let view: AuditView

  private var sheet: HTMLSheet { view.sheet }

  var html: HTML {
    let longest = view.pages.map(\.seconds).max() ?? 0
    let title = sheet.say("Minutes by page")
    return "<h3>\(title)</h3>\n"
      + sheet.table(
        title,
        [
          sheet.say("Page"), sheet.say("Step"), sheet.say("Questions"), sheet.say("Time"),
          sheet.say("What people do"),
        ],
        view.pages.map { row($0, longest: longest) }, hasBars: true)
  }

  private func row(_ page: PageView, longest: Double) -> [HTML] {
    let name = "\(page.number). \(sheet.name(of: page.page))"
    let step = page.page.step.map { step in
      step.total.map { "\(step.current)/\($0)" } ?? "\(step.current)"
    }
    return [
      page.questions.isEmpty
        ? "\(name)\(why(page.page))" : "<a href=\"#\(page.anchor)\">\(name)</a>\(why(page.page))",
      "\(step ?? "–")", "\(page.questions.count)", "\(sheet.duration(page.seconds))",
      PartBar(parts: parts(page), scale: longest).html,
    ]
  }

  private func why(_ page: Report.Page) -> HTML {
    page.reason.map { " <small>\($0)</small>" } ?? .nothing
  }

  /// What everybody does there, by part.
  private func parts(_ page: PageView) -> [(part: SecondsPart, seconds: Double)] {
    let questions = view.questions(of: page)
    return SecondsPart.allCases.map { part in
      let seconds = questions.map { asked in
        asked.chance * asked.question.seconds.parts[keyPath: part.path].bounded(to: 1e7)
      }
      return (part, seconds.sum)
    }
  }
}
