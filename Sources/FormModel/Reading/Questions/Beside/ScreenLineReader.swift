import Markup

/// Cuts what stands between two controls into lines, in one walk.
struct ScreenLineReader {
  let census: Census

  /// The lines in a range of nodes that are met whenever something so hidden is met.
  func lines(in range: Range<Int>, metWith hiding: Hiding) -> [ScreenLine] {
    var builder = ScreenLineBuilder(census: census)
    var position = range.lowerBound
    while position < range.upperBound {
      switch census.document.node(at: position) {
      case .text(let run):
        if isMet(run.parentIndex, hiding) { builder.add(run) }
        position += 1
      case .element(let element):
        if Self.breaks(element.name) { builder.breakLine() }
        let isLeftOut = Self.holdsNoLine(element.name) || !isMet(element.index, hiding)
        position = isLeftOut ? element.endIndex : position + 1
      }
    }
    return builder.lines
  }

  /// Whether a range of nodes holds text, and nothing that ends a line.
  func isOneLine(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestLine else { return false }
    var hasText = false
    for position in range {
      switch census.document.node(at: position) {
      case .text(let run): hasText = hasText || !run.isBlank
      case .element(let element): if Self.breaks(element.name) { return false }
      }
    }
    return hasText
  }

  private static let longestLine = 20

  /// What is kept from assistive technologies alone is on the screen.
  private func isMet(_ index: Int, _ hiding: Hiding) -> Bool {
    census.hiding[index].subtracting(.ariaHidden).isSubset(of: hiding)
  }

  private static func breaks(_ name: Name) -> Bool {
    switch name {
    case .br, .hr, .button, .div, .p, .td, .th, .tr, .table, .li, .ul, .ol, .dl, .dt, .dd, .form,
      .fieldset, .legend, .section, .h1, .h2, .h3, .h4, .h5, .h6:
      true
    default: false
    }
  }

  private static func holdsNoLine(_ name: Name) -> Bool {
    switch name {
    case .script, .style, .template, .noscript, .select, .textarea, .button, .option, .datalist,
      .svg, .math, .iframe, .object:
      true
    default: false
    }
  }
}

/// Lines under construction.
private struct ScreenLineBuilder {
  let census: Census
  private(set) var finished: [ScreenLine] = []
  private var text = FoldedText()
  private var kind = ScreenLine.Kind.text
  private var style = ScreenLine.Style.plain
  private var start = 0
  private var block = 0
  private var holdsMoreThanLinks = false
  private var hasBroken = false
  private var isInline = true

  init(census: Census) { self.census = census }

  var lines: [ScreenLine] {
    var copy = self
    copy.endLine()
    return copy.finished
  }

  mutating func breakLine() {
    endLine()
    hasBroken = true
  }

  mutating func add(_ run: TextRun) {
    guard !run.isBlank else {
      text.separate()
      return
    }
    let role = LineRole(of: run, census: census)
    if role.kind != kind || role.block != block || kind == .text && role.isHelp != (style == .help)
    {
      endLine()
    }
    if text.isEmpty {
      kind = role.kind
      style = role.style
      block = role.block
      start = run.index
      isInline = !hasBroken && finished.isEmpty
    }
    holdsMoreThanLinks = holdsMoreThanLinks || !role.isLink
    run.withUTF8 { text.append($0) }
  }

  private mutating func endLine() {
    defer {
      text = FoldedText()
      holdsMoreThanLinks = false
    }
    guard !text.isEmpty, holdsMoreThanLinks else { return }
    let text = text.text
    finished.append(
      ScreenLine(
        kind: kind, style: style, start: start, block: block, text: text, isInline: isInline,
        hasWords: ScreenLine.areWords(text)))
  }
}

/// What the elements around a piece of text make of it.
private struct LineRole {
  private(set) var kind = ScreenLine.Kind.text
  private(set) var style = ScreenLine.Style.plain
  private(set) var isLink = false
  let block: Int

  var isHelp: Bool { style == .help }

  init(of run: TextRun, census: Census) {
    block = census.texts.block(of: run.parentIndex)
    let parent = census.document.element(at: run.parentIndex)
    note(parent)
    for ancestor in parent.ancestors.prefix(Self.mostAround) {
      if ancestor.index < block, !isLabelBlock(ancestor) { break }
      note(ancestor)
    }
  }

  /// A label may hold blocks.
  private func isLabelBlock(_ element: Element) -> Bool {
    element.name == .label || element.name == .legend || element.name == .span
  }

  private mutating func note(_ element: Element) {
    switch element.name {
    case .label: kind = .label(element)
    case .h1, .h2, .h3, .h4, .h5, .h6: kind = .heading
    case .legend: note(legend: element)
    case .caption: kind = .caption
    case .a: isLink = true
    case .small: if style == .plain { style = .help }
    case .strong, .b, .dt, .th: if style == .plain { style = .title }
    default: break
    }
    if element.has(.role), element.value(of: .role, equals: "alert") { style = .complaint }
    guard element.has(.class) else { return }
    let holds = { (part: StaticString) in element.classes(hold: part, inAnyCase: true) }
    if holds("error") || holds("invalid") {
      style = .complaint
    } else if style != .complaint, Hints.isHint(element) || holds("help") || holds("note") {
      style = .help
    } else if style == .plain, holds("label") || holds("question") {
      style = .title
    }
  }

  /// A further legend of a group is a text like others, and so is one of no group.
  private mutating func note(legend: Element) {
    let first = legend.parent?.children.prefix(Self.mostBefore).first { $0.name == .legend }
    if first == legend, legend.parent?.name == .fieldset {
      kind = .legend
    } else if style == .plain {
      style = .title
    }
  }

  private static let mostAround = 6
  private static let mostBefore = 20
}
