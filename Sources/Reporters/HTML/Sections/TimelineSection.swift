import Escaping
import Report
import Words

/// Where the time goes: one bar a question, in the order in which people meet them.
struct TimelineSection {
  let view: AuditView
  /// The seconds of a whole bar. Longer ones are cut, and say so: beside a question of ten minutes,
  /// nobody would tell one of five seconds from one of fifteen.
  private let scale: Double

  init(view: AuditView) {
    self.view = view
    scale = min(90, max(30, view.questions.map(\.whole).max() ?? 0))
  }

  private var sheet: HTMLSheet { view.sheet }

  /// Questions with a bar each; a longer form is told without bars.
  private static let mostBars = 400
  /// Questions of a page that are told.
  private static let mostRows = 300
  private static let hardestTold = 10

  var html: HTML {
    guard !view.questions.isEmpty else { return .nothing }
    return """
      <section id="\(view.anchor("time"))" class="time"><h2>\(sheet.say("Where the time goes"))</h2>
      <p class="hint">\(explanation)</p>
      \(hardest)\(PartBar.legend(sheet))\(PageTable(view: view).html)<h3>\(sheet.say("Question by question"))</h3>
      \(PartBar.legend(sheet))<table class="bars"><thead><tr><th scope="col">\(sheet.say("Question"))</th>\
      <th scope="col">\(sheet.say("What people do"))</th><th scope="col">\(sheet.say("Seconds"))</th>\
      <th scope="col">\(sheet.say("Total"))</th></tr></thead>
      \(view.pages.filter { !$0.questions.isEmpty }.map(group))
      <tfoot>\(foot)</tfoot></table></section>

      """
  }

  private var explanation: String {
    sheet.say(
      """
      Mean seconds of somebody who answers. The total adds up what everybody spends, those who skip an \
      optional question included. A bar whose end is cut goes on beyond 90 s; a question opens on where \
      its seconds come from, and on the numbers of its defects (⚠).
      """)
  }

  private func group(_ page: PageView) -> HTML {
    let rows = view.questions(of: page).prefix(Self.mostRows).map(row)
    let left = page.questions.count - rows.count
    let rest: HTML =
      left > 0
      ? "<tr><td colspan=\"4\">\(sheet.say("\(left, "more question is", "more questions are") in the JSON report."))</td></tr>\n"
      : .nothing
    return """
      <tbody id="\(page.anchor)"><tr class="page"><th scope="rowgroup" colspan="2"><span class="name">\(page.number). \
      \(sheet.name(of: page.page))</span></th><td colspan="2">\(sheet.duration(page.seconds))</td></tr>
      \(rows)\(rest)</tbody>

      """
  }

  private func row(_ asked: TimedQuestion) -> HTML {
    let question = asked.question
    let bar =
      view.questions.count <= Self.mostBars
      ? PartBar(parts: asked.parts, scale: scale).html : .nothing
    return """
      <tr id="\(asked.anchor)"\(question.conditional ? " class=\"if\"" : .nothing)><th scope="row"><details>\
      <summary>\(sheet.name(of: question))\(marks(asked))</summary><p>\(question.seconds.because)</p>\
      \(actions(asked))</details></th><td>\(bar)</td><td>\(seconds(asked))</td>\
      <td>\(sheet.duration(asked.until))</td></tr>

      """
  }

  /// `required`, `optional`, `after an answer`.
  private func marks(_ asked: TimedQuestion) -> HTML {
    let question = asked.question
    let words: String? =
      question.conditional
      ? sheet.say("after an answer")
      : question.required ? nil : question.optional ? sheet.say("optional") : nil
    return words.map { " <small>\($0)</small>" } ?? .nothing
  }

  private func seconds(_ asked: TimedQuestion) -> HTML {
    let total = sheet.duration(asked.whole)
    guard asked.chance < 1 else { return "\(total)" }
    return "\(total) <small>×\u{A0}\(sheet.language.percentage(asked.chance))</small>"
  }

  private func actions(_ asked: TimedQuestion) -> HTML {
    guard !asked.actions.isEmpty else { return .nothing }
    let links = asked.actions.map { number -> HTML in
      "<a href=\"#\(view.actions[number - 1].anchor)\">\(number)</a> "
    }
    return "<p>⚠ \(links)</p>"
  }

  // MARK: Sums

  private var foot: HTML {
    guard let time = view.audit.time else { return .nothing }
    let pages = time.overheads.bounded(to: 1e9)
    return """
      <tr><th scope="row" colspan="2">\(sheet.say("Loading and reading \(view.pages.count, "page", "pages")"))</th>\
      <td>\(sheet.duration(pages))</td><td>\(sheet.duration(view.wholeSeconds))</td></tr>
      <tr><td colspan="4">\(reconciliation(time))</td></tr>
      """
  }

  /// Why the total is not the median of the first screen.
  private func reconciliation(_ time: Report.Time) -> String {
    sheet.say(
      """
      A typical person needs \(duration: view.wholeSeconds) on average. Half of all people need less \
      than \(duration: time.p50.bounded(to: 1e9)): the few who need very long raise an average.
      """)
  }

  private var hardest: HTML {
    let items = view.questions.enumerated()
      .sorted { one, other in
        let seconds = (one.element.seconds, other.element.seconds)
        return seconds.0 == seconds.1 ? one.offset < other.offset : seconds.0 > seconds.1
      }
      .prefix(Self.hardestTold)
      .map { item($0.element) }
    return
      "<h3>\(sheet.say("The questions that take most"))</h3><ol class=\"hardest\">\(items)</ol>\n"
  }

  private func item(_ asked: TimedQuestion) -> HTML {
    let share = view.wholeSeconds > 0 ? asked.seconds / view.wholeSeconds : 0
    return """
      <li><a href="#\(asked.anchor)">\(sheet.name(of: asked.question))</a> \
      <span>\(sheet.words.cost(asked.question, shareOfTime: share))</span></li>

      """
  }
}
