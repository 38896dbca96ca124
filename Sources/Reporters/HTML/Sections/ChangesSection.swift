import Auditing
import Escaping
import Report
import Words

/// What to change first: every action, that which brings most first.
struct ChangesSection {
  let view: AuditView

  private var sheet: HTMLSheet { view.sheet }
  private static let openAtFirst = 3

  var html: HTML {
    let cards = view.actions.map { action in
      ActionCard(action: action, view: view, isOpen: action.number <= Self.openAtFirst).html
    }
    return """
      <section id="\(view.anchor("change"))" class="changes"><h2>\(sheet.words.changesHeading)</h2>
      <p class="hint">\(explanation)</p>
      \(cards.isEmpty ? "<p>\(sheet.words.nothingToChange)</p>" : HTML(cards))\(setAside)\(marks)</section>

      """
  }

  private var explanation: String {
    sheet.say(
      """
      Ordered by the points that the mark gains when all places of an action are mended and nothing \
      else is. The numbers are those on the drawings of the pages.
      """)
  }

  /// What the team decided not to count.
  private var setAside: HTML {
    let findings = view.audit.verdicts.flatMap(\.findings).filter(\.suppressed)
    guard !findings.isEmpty else { return .nothing }
    let rows = findings.map { finding -> HTML in
      "<li>\(finding.message)\(finding.suppressedBecause.map { " — \($0)" as HTML })</li>\n"
    }
    return sheet.behind(sheet.words.suppressed(findings.count), "<ul>\(rows)</ul>")
  }

  private var marks: HTML {
    guard let score = view.audit.score else { return .nothing }
    let rows = score.categories.map { category -> [HTML] in
      let mark = category.value.bounded(to: 100)
      return [
        "\(sheet.words.category(category.category))", "\(sheet.number(mark))",
        "\(sheet.language.percentage(category.weight.bounded(to: 100) / 100))",
        """
        <svg width="100%" height="12" aria-hidden="true"><rect width="100%" height="12" class="rail" \
        fill="#e6e1d6"/><rect width="\(length: mark)%" height="12" class="answer" fill="#1f7a6b"/></svg>
        """,
      ]
    }
    return sheet.behind(
      sheet.say("Marks of the categories"),
      sheet.table(
        sheet.say("Marks of the categories"),
        [sheet.say("Category"), sheet.say("Mark"), sheet.say("Weight"), sheet.say("Out of 100")],
        rows, hasBars: true))
  }
}
