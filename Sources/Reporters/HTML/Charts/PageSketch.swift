import Escaping
import Report
import Words

/// The questions of a page as boxes, one below the other.
///
/// Lengths are CSS pixels of a drawing 320 wide. The height is a sum, so that the layout is one pass.
struct PageSketch {
  let page: PageView
  let view: AuditView

  private static let width = 320.0
  private static let margin = 12.0
  private static let gap = 14.0
  private static let indent = 14.0

  var html: HTML {
    var y = Self.margin
    var heading = ""
    var (words, boxes, badges, dots) = ([HTML](), [HTML](), [HTML](), [HTML]())
    for asked in view.questions(of: page) {
      if !asked.question.heading.isEmpty, asked.question.heading != heading {
        heading = asked.question.heading
        words.append(title(heading, at: y))
        y += 24
      }
      let box = QuestionSketch(asked: asked, view: view, left: left(of: asked), top: y)
      words.append(box.words)
      boxes.append(box.boxes)
      badges.append(box.badges)
      dots.append(box.dots)
      y += box.height + Self.gap
    }
    return """
      <svg width="320" height="\(length: y)" viewBox="0 0 320 \(length: y)" font-size="12" fill="#26241f" role="img" \
      aria-label="\(summary)">
      <rect x=".5" y=".5" width="319" height="\(length: y - 1)" rx="8" class="sheet" fill="#fffdf8" stroke="#8a8579"/>
      <g class="box" fill="none" stroke="#5c574d">\(boxes)</g>
      \(words)<path class="badge" stroke="#26241f" stroke-width="19" stroke-linecap="round" d="\(dots)"/>\
      <g class="on" fill="#fffdf8" font-size="10.5" font-weight="bold" text-anchor="middle">\(badges)</g></svg>

      """
  }

  private var summary: String {
    view.sheet.say(
      """
      Drawing of the page: \(page.questions.count, "question", "questions"). The same is told, \
      question by question, under “Where the time goes”.
      """)
  }

  private func left(of asked: TimedQuestion) -> Double {
    Self.margin + (asked.question.conditional ? Self.indent : 0)
  }

  private func title(_ heading: String, at y: Double) -> HTML {
    let words = TerminalText.wholeWords(
      heading, limit: SketchText.columns(of: heading, ordinary: 38))
    return """
      <text x="12" y="\(length: y + 12)" font-size="13" font-weight="bold">\(words)</text>

      """
  }
}
