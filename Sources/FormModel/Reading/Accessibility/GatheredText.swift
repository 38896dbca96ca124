import Markup

/// A text under construction, with what its elements add at their beginnings and ends: the space
/// around blocks, the words of pseudo-elements, the title of what has no words.
struct GatheredText {
  private struct Piece {
    let end: Int
    let words: String
    /// The title of the element, for the case that nothing in it says anything.
    let title: String
    let separates: Bool
    let start: Int
  }

  private let census: Census
  private let asShown: Bool
  private var folded = FoldedText()
  /// The parts that are open and matter when they end, innermost last.
  private var parts: [Piece] = []

  init(census: Census, asShown: Bool) {
    self.census = census
    self.asShown = asShown && !census.letters.isEmpty
  }

  var text: String { folded.text }

  mutating func append(_ run: TextRun) {
    guard asShown, let letters = census.letters[run.parentIndex] else {
      return run.withUTF8 { folded.append($0) }
    }
    folded.append(letters.shown(run.string))
  }

  /// Adds what an element says instead of its content; a box without words still parts those around.
  mutating func append(word: String, of element: Element) {
    let display = census.styles[element.index]?.element.flow
    if !word.isEmpty {
      folded.appendWord(word)
    } else if Self.separates(element, display: display) {
      folded.separate()
    }
  }

  mutating func open(_ element: Element) {
    let styles = census.styles[element.index]
    let separates = Self.separates(element, display: styles?.element.flow)
    let title = element.has(.title) && !parts.isEmpty ? element[.title] ?? "" : ""
    if separates { folded.separate() }
    let start = folded.count
    if let words = styles?.before?.shownWords, !words.isEmpty { folded.append(words) }
    let after = styles?.after?.shownWords ?? ""
    guard separates || !title.isEmpty || !after.isEmpty || parts.isEmpty else { return }
    parts.append(
      Piece(
        end: element.endIndex, words: after, title: title, separates: separates, start: start))
  }

  /// Ends the parts which end before a node.
  mutating func close(before index: Int) {
    while let part = parts.last, part.end <= index {
      parts.removeLast()
      if !part.words.isEmpty { folded.append(part.words) }
      if !part.title.isEmpty, folded.count == part.start { folded.appendWord(part.title) }
      if part.separates { folded.separate() }
    }
  }

  /// Whether a line, a box or a control begins and ends with an element.
  static func separates(_ element: Element, display: Display?) -> Bool {
    switch display {
    case .inline?, .contents?: return isControl(element.name)
    case .block?, .inlineBlock?: return true
    case Display.none?, nil: return isControl(element.name) || isBlock(element.name)
    }
  }

  private static func isControl(_ name: Name) -> Bool {
    switch name {
    case .button, .input, .select, .textarea, .br, .hr: true
    default: false
    }
  }

  /// The elements that browsers lay out as blocks by themselves (HTML, section 15.3).
  static func isBlock(_ name: Name) -> Bool {
    switch name {
    case .div, .p, .li, .ul, .ol, .td, .th, .tr, .table, .dt, .dd, .dl, .h1, .h2, .h3, .h4, .h5,
      .h6, .section, .fieldset, .legend, .option, .article, .aside, .address, .blockquote, .center,
      .details, .summary, .figure, .figcaption, .footer, .form, .header, .hgroup, .main, .nav,
      .pre, .search, .caption, .tbody, .thead, .tfoot, .optgroup:
      true
    default: false
    }
  }
}

extension ElementStyle {
  /// The words of a pseudo-element, without the letters that only the icon font of a design draws.
  fileprivate var shownWords: String {
    guard !words.isEmpty, display != Display.none, isVisible != false else { return "" }
    return String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { $0.properties.generalCategory != .privateUse }))
  }
}

extension LetterCase {
  /// A text as it is shown.
  func shown(_ text: String) -> String {
    switch self {
    case .asWritten: text
    case .capitals: text.uppercased()
    case .small: text.lowercased()
    case .initials: Self.withInitials(text)
    }
  }

  private static func withInitials(_ text: String) -> String {
    var isInWord = false
    return text.reduce(into: "") { shown, letter in
      shown += isInWord ? String(letter) : letter.uppercased()
      isInWord = !letter.isWhitespace && letter != "-"
    }
  }
}
