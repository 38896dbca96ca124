import Markup

/// The help that stands visibly with a field and that no markup ties to it: between its label and its
/// box, after the box, in the next cell.
struct HelpBeside {
  let beside: WordsBeside
  let vocabulary: Vocabulary

  private var format: FormatHint { FormatHint(vocabulary: vocabulary) }

  /// The pieces of help of a text box or a list, as on the screen.
  func texts(of control: Control) -> [String] {
    guard !control.isCheckable, let place = beside.scopes.place(of: control) else { return [] }
    let lines = before(place, control) + after(place, control)
    let pointers = pointers(of: control)
    return lines.prefix(Self.mostPieces).map { $0.text.cut(toBytes: GroupTexts.longest) }
      .filter { helps($0) && !pointers.contains($0) }
  }

  /// What a link, a button or a block to open around a control says of where its answer is found. The
  /// keyboard reaches it: nothing need tie it to the control.
  func pointers(of control: Control) -> [String] {
    guard !control.isCheckable, let place = beside.scopes.place(of: control) else { return [] }
    let scope = beside.scopes.scope(at: place)
    let around = [scope, next(after: scope)].compactMap(\.self)
    let opened = around.flatMap { block in
      (Self.isOpened(block) ? [block] : [])
        + block.descendants.prefix(Self.mostAround).filter(Self.isOpened)
    }
    return opened.prefix(Self.mostPieces)
      .filter { beside.census.hiding(of: $0).isDisjoint(with: .fromEverybody) }
      .map { TextContent(census: beside.census).text(of: $0).cut(toBytes: GroupTexts.longest) }
      .filter { vocabulary.isMentioned(.whereToFind, in: FoldedWords($0, limit: Self.mostWords)) }
  }

  /// The element just after a block, unless it asks something.
  private func next(after block: Element) -> Element? {
    let document = beside.census.document
    for position in (block.endIndex..<document.nodeCount).prefix(Self.mostTexts) {
      guard case .element(let next) = document.node(at: position) else { continue }
      let asks = !beside.scopes.places(inside: next).isEmpty || beside.scopes.place(of: next) != nil
      return next.parentIndex == block.parentIndex && !asks ? next : nil
    }
    return nil
  }

  private static func isOpened(_ element: Element) -> Bool {
    switch element.name {
    case .a, .button, .summary: true
    default: element.value(of: .role, equals: "button")
    }
  }

  private static let mostAround = 60
  private static let mostTexts = 3

  private static let mostWords = 12

  /// What stands between the words of a control and its box.
  private func before(_ place: Int, _ control: Control) -> [ScreenLine] {
    let lines = beside.lines(before: place)
    let words = beside.words(of: control)
    guard let worded = lines.lastIndex(where: { $0.kind != .text || $0.text == words }) else {
      return []
    }
    return lines[lines.index(after: worded)...].filter { $0.style != .complaint }
  }

  private func after(_ place: Int, _ control: Control) -> [ScreenLine] {
    let scope = beside.scopes.scope(at: place)
    // After words that are not of this field, help is that of the next one.
    return beside.lines(after: place).drop { isLabel($0, of: control) }
      .enumerated().prefix { number, line in
        line.kind == .text
          && (line.isInline || line.start < scope.endIndex
            || line.style == .help || line.style == .complaint
            || number == 0 && isSentence(line, justBelow: control))
      }
      .map(\.element).filter { $0.style != .complaint }
  }

  /// Whether a text in the block just after a box goes on about it: it gives the format, or it is a
  /// sentence before the label of the next box.
  private func isSentence(_ line: ScreenLine, justBelow control: Control) -> Bool {
    guard line.style == .plain, stands(line, justBelow: control.element) else { return false }
    if format.isTold(in: [line.text]) { return true }
    guard line.text.hasSuffix("."), let place = beside.scopes.place(of: control) else {
      return false
    }
    let next = beside.lines(after: place).first { $0.start > line.start && $0.hasWords }
    guard case .label(let label)? = next?.kind else { return false }
    return Labels.labeledControl(of: label, in: beside.census) != control.element
  }

  /// Whether it stands in the element just after the box, or after the block around it.
  private func stands(_ line: ScreenLine, justBelow box: Element) -> Bool {
    let around = [box] + box.ancestors.prefix(1).filter { $0.name == .p || $0.name == .div }
    return around.contains { element in
      let siblings = element.parent?.children.drop { $0.index <= element.index }
      return siblings?.first { $0.name != .br }.map {
        $0.index <= line.start && line.start < $0.endIndex
      }
        ?? false
    }
  }

  /// Some design systems put the label after the box, and the help after both.
  private func isLabel(_ line: ScreenLine, of control: Control) -> Bool {
    guard case .label(let label) = line.kind else { return false }
    return Labels.labeledControl(of: label, in: beside.census) == control.element
  }

  /// A unit or a sign is no help; a format or several words are.
  private func helps(_ text: String) -> Bool {
    ScreenLine.areWords(text)
      && (text.contains(" ") && FoldedWords(text, limit: 3).count > 1
        || format.isTold(in: [text]))
  }

  private static let mostPieces = 4
}
