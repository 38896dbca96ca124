import Escaping
import FormModel
import Report
import Words

/// One question of the drawing of a page: its words, what there is to fill, what it costs.
struct QuestionSketch {
  let asked: TimedQuestion
  let view: AuditView
  let left: Double
  let top: Double
  private let lines: [String]

  init(asked: TimedQuestion, view: AuditView, left: Double, top: Double) {
    self.asked = asked
    self.view = view
    self.left = left
    self.top = top
    let words = TerminalText.wholeWords(
      view.sheet.name(of: asked.question), limit: Self.wordsTold)
    lines = TextWrapping.lines(
      words, width: SketchText.columns(of: words, ordinary: Self.columnsOfWords))
  }

  private static let boxRight = 212.0
  private static let columnsOfWords = 42
  private static let lineHeight = 15.0
  private static let wordsTold = 130
  /// Fields drawn one by one; a question rarely has more.
  private static let mostFields = 4
  private static let mostChoices = 8

  private var sheet: HTMLSheet { view.sheet }
  private var fields: [Report.Field] { asked.question.fields }
  private var cost: CostClass { CostClass(seconds: asked.question.seconds.p50) }
  private var isConditional: Bool { asked.question.conditional }

  private var wordsHeight: Double { Double(lines.count) * Self.lineHeight + 4 }

  private var boxHeight: Double {
    switch kind {
    case .textarea: 56
    case .radio, .checkbox: 20
    default: 26
    }
  }

  private var kind: FieldKind? { fields.first.flatMap { FieldKind(rawValue: $0.kind) } }

  var height: Double { wordsHeight + boxHeight }

  /// What is written, in one group: a script tells by it on which question somebody clicks.
  var words: HTML {
    let mark: HTML = asked.question.required ? "<tspan> *</tspan>" : .nothing
    let texts = lines.enumerated().map { offset, line -> HTML in
      let y = top + 11 + Double(offset) * Self.lineHeight
      return """
        <text x="\(length: left)" y="\(length: y)">\(line)\(offset == lines.count - 1 ? mark : .nothing)</text>
        """
    }
    return "<g>\(HTML(texts))\(isChoice ? choicesLeft : inside)\(seconds)</g>\n"
  }

  /// The dashed edge of what is asked only after an answer.
  private var edge: HTML {
    isConditional
      ? """
      <path d="M\(length: left - 8) \(length: top)V\(length: top + height)" stroke-width="2" \
      stroke-dasharray="4 3"/>
      """ : .nothing
  }

  private var boxTop: Double { top + wordsHeight }

  // MARK: What there is to fill

  /// The boxes, for a group that gives their edges.
  var boxes: HTML { "\(edge)\(isChoice ? choices : fieldBoxes)" }

  private var isChoice: Bool { kind == .radio || kind == .checkbox }

  /// Its colour, and the dashes of what is not simply typed in.
  private var paint: HTML {
    let dashes: HTML =
      kind == .file || isConditional ? " stroke-dasharray=\"5 3\"" : .nothing
    return " fill=\"url(#k\(cost.rawValue))\"\(dashes)"
  }

  /// A box for each field, side by side.
  private var fieldBoxes: HTML {
    let count = Double(min(max(1, fields.count), Self.mostFields))
    let width = (Self.boxRight - left - 6 * (count - 1)) / count
    return HTML(
      stride(from: 0, to: count, by: 1).map { place in
        """
        <rect x="\(length: left + place * (width + 6))" y="\(length: boxTop)" width="\(length: width)" \
        height="\(length: boxHeight)" rx="3"\(paint)/>
        """
      })
  }

  /// What tells a list, a file or a calendar from a box to type in.
  private var inside: HTML {
    let sign: String? =
      switch kind {
      case .select, .selectMultiple: choiceSign
      case .file: "⇪"
      case .date, .time, .month, .week, .dateTime: "▦"
      default: nil
      }
    return sign.map { sign in
      """
      <text x="\(length: Self.boxRight - 8)" y="\(length: boxTop + 17)" text-anchor="end" \
      font-weight="bold">\(sign)</text>
      """
    } ?? .nothing
  }

  /// `428 ▾`; nothing on the parts of a date.
  private var choiceSign: String? {
    guard fields.count == 1, let choices = fields.first?.choices else { return nil }
    return choices > 0 ? "\(sheet.language.number(choices)) ▾" : "▾"
  }

  // MARK: Choices

  private var choiceCount: Int { max(1, fields.count, fields.first?.choices ?? 0) }
  private var choicesDrawn: Int { min(choiceCount, Self.mostChoices) }

  /// A circle or a square for each choice.
  private var choices: HTML {
    HTML(
      (0..<choicesDrawn).map { place in
        let x = left + 8 + Double(place) * 22
        return kind == .radio
          ? "<circle cx=\"\(length: x)\" cy=\"\(length: boxTop + 10)\" r=\"7\"\(paint)/>"
          : "<rect x=\"\(length: x - 7)\" y=\"\(length: boxTop + 3)\" width=\"14\" height=\"14\" rx=\"2\"\(paint)/>"
      })
  }

  private var choicesLeft: HTML {
    let more = choiceCount - choicesDrawn
    let x = left + 4 + Double(choicesDrawn) * 22
    return more > 0
      ? "<text x=\"\(length: x)\" y=\"\(length: boxTop + 14)\">+\(more)</text>" : .nothing
  }

  // MARK: What it costs

  private var seconds: HTML {
    "<text x=\"218\" y=\"\(length: boxTop + 17)\">\(shortSeconds)</text>"
  }

  /// Seconds below a minute, else minutes: there is room for no more.
  private var shortSeconds: String {
    let seconds = asked.question.seconds.p50.bounded(to: 1e7)
    return sheet.duration(seconds < 60 ? seconds : (seconds / 60).rounded() * 60)
  }

  /// The numbers of the actions, at most two and how many more, each with its place.
  private var labels: [(x: Double, text: String)] {
    let told = asked.actions.prefix(asked.actions.count > 2 ? 1 : 2)
    let labels =
      told.map(String.init) + (asked.actions.count > 2 ? ["+\(asked.actions.count - 1)"] : [])
    return labels.enumerated().map { offset, label in
      (298 - Double(labels.count - 1 - offset) * 21, label)
    }
  }

  /// Drawn together at the end of the page, as the dots under them are.
  var badges: HTML {
    HTML(
      labels.map { label in
        "<text x=\"\(length: label.x)\" y=\"\(length: boxTop + 17)\">\(label.text)</text>"
      })
  }

  /// The part of a path which is a dot under each number.
  var dots: HTML {
    HTML(labels.map { "M\(length: $0.x) \(length: boxTop + 13)h0" })
  }
}
