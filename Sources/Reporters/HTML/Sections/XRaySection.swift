import Escaping
import Report
import Words

/// The pages as people meet them: a drawing of each, made from what was read, without a browser.
struct XRaySection {
  let view: AuditView

  private var sheet: HTMLSheet { view.sheet }

  /// Pages drawn; the questions of the others are in the time line.
  private static let mostPages = 40

  var html: HTML {
    let pages = view.pages.filter { !$0.questions.isEmpty }
    guard !pages.isEmpty else { return .nothing }
    let left = pages.count - Self.mostPages
    return """
      <section id="\(view.anchor("pages"))" class="pages"><h2>\(Self.title(sheet))</h2>
      <p class="hint">\(explanation)</p>\(legend)
      <div class="sketches">
      \(pages.prefix(Self.mostPages).map(sketch))</div>\(left > 0 ? more(left) : .nothing)</section>

      """
  }

  static func title(_ sheet: HTMLSheet) -> String { sheet.say("The pages as people meet them") }

  private var explanation: String {
    sheet.say(
      """
      The darker and denser a box, the longer half of the people need for it. A number in a circle \
      is that of an action above. A dashed edge: asked only after an answer.
      """)
  }

  private var legend: HTML {
    let entries = CostClass.allCases.map { cost -> HTML in
      """
      <li><svg width="28" height="16" aria-hidden="true"><rect x=".5" y=".5" width="27" height="15" rx="2" \
      fill="url(#k\(cost.rawValue))" stroke="#5c574d" class="box"/></svg> \(cost.name(sheet))</li>
      """
    }
    return "<ul class=\"legend\">\(entries)</ul>"
  }

  private func sketch(_ page: PageView) -> HTML {
    let name = sheet.name(of: page.page)
    return """
      <figure class="sketch"><figcaption>\(page.number). <a href="#\(page.anchor)">\(name)</a>\
      <br><small>\(sheet.words.questions(page.questions.count)), \(sheet.duration(page.seconds))</small></figcaption>
      \(PageSketch(page: page, view: view).html)\(PageComments(page: page, view: view).html)\(numbers(page))\(NotAskedList(page: page.page, sheet: sheet).html)</figure>

      """
  }

  /// The actions whose numbers stand on the drawing.
  private func numbers(_ page: PageView) -> HTML {
    let numbers = Set(view.questions(of: page).flatMap(\.actions)).sorted()
    guard !numbers.isEmpty else { return .nothing }
    let items = numbers.map { number -> HTML in
      let action = view.actions[number - 1]
      return """
        <li value="\(number)"><a href="#\(action.anchor)">\(action.verdict.title)</a>
        """
    }
    return sheet.behind(
      sheet.say("\(numbers.count, "defect of its questions", "defects of its questions")"),
      "<ol class=\"marks\">\(items)</ol>")
  }

  private func more(_ count: Int) -> HTML {
    "<p>\(sheet.say("\(count, "more page is", "more pages are") not drawn: see the questions above."))</p>"
  }
}
