import Markup

/// The words that stand on the screen with each field, whatever the markup ties to it.
struct WordsBeside {
  let census: Census
  let scopes: FieldScopes
  let labels: LooseLabels
  private let tied: Labels
  private let columns: ColumnWords
  /// By place: the lines between a control that people fill and the one before it.
  private let linesBefore: [[ScreenLine]]

  /// - Parameter drawings: The node indices of the controls that only draw a list.
  init(census: Census, labels: Labels, controls: [Control], drawings: Set<Int>) {
    self.census = census
    let scopes = FieldScopes(controls)
    self.scopes = scopes
    tied = labels
    columns = ColumnWords(scopes)
    self.labels = LooseLabels(
      census: census, labels: labels, scopes: scopes, drawings: drawings)
    let reader = ScreenLineReader(census: census)
    linesBefore = scopes.asked.indices.map { place in
      reader.lines(
        in: Self.before(place, scopes, census),
        metWith: census.hiding(of: scopes.asked[place].element))
    }
  }

  /// The words of a control that no markup ties to it; empty when there are none.
  func words(of control: Control) -> String {
    if let label = labels.own[control.index] { return label }
    guard let place = scopes.place(of: control) else { return "" }
    if !control.isCheckable {
      let nearest = lines(before: place).last(where: \.hasWords)
      return columns.words(at: place, nearest: nearest) ?? wordsBefore(place)
    }
    let after = wordsAfter(place)
    guard control.type == "checkbox", after.isEmpty || isApart(place) else { return after }
    let before = labels.ofGroup[control.index] ?? wordsBefore(place)
    return before.isEmpty ? after : before
  }

  /// Whether, in the block of a box to tick, words stand before it and what stands after it does so in
  /// another block, as an error message does.
  private func isApart(_ place: Int) -> Bool {
    let own = census.document.element(
      at: census.texts.block(of: scopes.asked[place].element.index))
    let scope = scopes.scope(at: place)
    guard let after = lines(after: place).first(where: \.hasWords), scope.contains(own),
      !own.contains(census.document.element(at: after.block))
    else { return false }
    return lines(before: place).contains {
      $0.hasWords && $0.kind == .text && scope.index < $0.start && $0.start < own.index
    }
  }

  /// The heading over a control, where it stands over no other.
  func headingOver(_ control: Control) -> String {
    guard let place = scopes.place(of: control) else { return "" }
    let next = census.headings.place(after: control.element.index)
    guard next > 0, isMet(census.headings[next - 1], control) else { return "" }
    let heading = census.headings[next - 1]
    let end =
      census.headings.indices.contains(next) ? census.headings[next].index : Int.max
    let isFirst = place == 0 || scopes.asked[place - 1].element.index < heading.index
    let isLast =
      !scopes.asked.indices.contains(place + 1)
      || scopes.asked[place + 1].element.index > end
      || scopes.asked[place + 1].form != control.form
    return isFirst && isLast ? TextContent(census: census).text(of: heading) : ""
  }

  private func isMet(_ element: Element, _ control: Control) -> Bool {
    census.hiding(of: element).isSubset(of: census.hiding(of: control.element))
  }

  /// The words over several controls, of which this is the first: a label, a text or a heading.
  func wordsOver(_ first: Control) -> String {
    if let label = labels.ofGroup[first.index] { return label }
    guard let place = scopes.place(of: first) else { return "" }
    var found = ""
    for line in lines(before: place).reversed() where line.hasWords && line.isTold {
      switch line.kind {
      case .heading:
        return found.isEmpty || line.text.hasSuffix("?") && !found.hasSuffix("?")
          ? line.text : found
      case .text, .caption: if found.isEmpty { found = line.text }
      case .legend: return found
      case .label(let label):
        if label.contains(first.element) { continue }
        guard Labels.labeledControl(of: label, in: census) == first.element else { return found }
        if label != labelOfItsOwn(first) { return line.text }
      }
    }
    return found
  }

  /// Of several labels, the last is that of the control alone; those before it speak of its group.
  private func labelOfItsOwn(_ control: Control) -> Element? {
    tied.labels(of: control.element).last
  }

  /// Whether a box follows another without words between them but their own.
  func goesOn(to box: Control, from last: Control) -> Bool {
    guard let place = scopes.place(of: box), place > 0 else { return false }
    var isLabelledByText = tied.labels(of: last.element).isEmpty && labels.own[last.index] == nil
    return lines(before: place).allSatisfy { line in
      guard line.hasWords, line.isTold else { return true }
      if case .label(let label) = line.kind {
        let target = Labels.labeledControl(of: label, in: census)
        return target == last.element || target == box.element || labels.own[last.index] != nil
      }
      defer { isLabelledByText = false }
      return line.kind == .text && isLabelledByText
    }
  }

  /// The lines just before a control that belong to no other field.
  func lines(before place: Int) -> [ScreenLine] {
    var lines = linesBefore[place][...]
    guard place > 0 else { return Array(lines) }
    let previous = scopes.asked[place - 1]
    let scope = scopes.scope(at: place - 1)
    if !scope.contains(scopes.asked[place].element) {
      lines = lines.drop { $0.start < scope.endIndex }
    }
    // What goes on in the line of the control before speaks of that one, if the next has a line.
    if let first = lines.first, first.isInline, lines.count > 1 || previous.isCheckable {
      lines = lines.dropFirst()
    }
    return Array(lines)
  }

  private func wordsBefore(_ place: Int) -> String {
    let control = scopes.asked[place]
    var found: ScreenLine?
    for line in lines(before: place).reversed() where line.hasWords && line.isTold {
      if case .label(let label) = line.kind {
        let target = Labels.labeledControl(of: label, in: census)
        if target == control.element { return line.text }
        break
      }
      guard line.kind == .text || line.kind == .caption else { break }
      // A sentence may stand between the words and the box; another name does not.
      if found?.isShort ?? false { break }
      if line.style == .title { return line.text }
      if found == nil, !line.isInBrackets { found = line }
    }
    guard let found else { return "" }
    return control.placeholder.isEmpty || isTrusted(found, at: place) ? found.text : ""
  }

  /// Whether a text words a box that says something itself: it stands close to it or looks like a name.
  private func isTrusted(_ line: ScreenLine, at place: Int) -> Bool {
    let control = scopes.asked[place]
    let isClose =
      line.block == census.texts.block(of: control.element.index)
      || scopes.scope(at: place).index < line.start
    guard isClose || line.isShort else { return false }
    return isClose && (line.isShort || line.style == .title) || !goesOnWithoutWords(after: place)
  }

  /// Whether the next box of the form has a placeholder and no words: then such texts are no labels.
  private func goesOnWithoutWords(after place: Int) -> Bool {
    let next = place + 1
    guard scopes.asked.indices.contains(next) else { return false }
    let control = scopes.asked[next]
    return control.form == scopes.asked[place].form && !control.placeholder.isEmpty
      && !lines(before: next).contains(where: \.hasWords)
  }

  /// What stands after a radio button or a check box, in its block or in the next cell.
  private func wordsAfter(_ place: Int) -> String {
    let control = scopes.asked[place]
    let lines = lines(after: place)
    guard let line = lines.first(where: \.hasWords), isBeside(line, place) else { return "" }
    if case .label(let label) = line.kind,
      let target = Labels.labeledControl(of: label, in: census), target != control.element
    {
      return ""
    }
    return line.kind == .heading || line.kind == .legend ? "" : line.text
  }

  /// The lines between a control and the next one that people fill, near it.
  func lines(after place: Int) -> [ScreenLine] {
    let control = scopes.asked[place].element
    let next = place + 1
    let end =
      scopes.asked.indices.contains(next)
      ? scopes.asked[next].element.index : census.document.nodeCount
    let range =
      control
      .endIndex..<min(
        max(control.endIndex, end), control.endIndex + Self.mostNodesAfter,
        census.document.nodeCount)
    return ScreenLineReader(census: census).lines(in: range, metWith: census.hiding(of: control))
  }

  /// The text of the labels of a control as it stands on the screen, signs for the eye alone included.
  func shownLabels(of control: Control) -> [String] {
    let reader = ScreenLineReader(census: census)
    let hiding = census.hiding(of: control.element)
    return tied.labels(of: control.element).flatMap { label in
      reader.lines(
        in: label.index..<min(label.endIndex, label.index + Self.mostNodesBefore), metWith: hiding
      ).map(\.text)
    }
  }

  /// The text just before a control, where it is only a sign.
  func signBefore(_ control: Control) -> String {
    let lines = scopes.place(of: control).map(lines(before:)) ?? []
    return lines.last { $0.kind == .text && !$0.text.contains(where: \.isLetter) }?.text ?? ""
  }

  /// The text just after a control, in its line or its block, where it is only a sign.
  func signAfter(_ control: Control) -> String {
    guard let place = scopes.place(of: control), let line = lines(after: place).first,
      line.kind == .text, line.isInline || line.start < scopes.scope(at: place).endIndex,
      !line.text.contains(where: \.isLetter)
    else { return "" }
    return line.text
  }

  private func isBeside(_ line: ScreenLine, _ place: Int) -> Bool {
    let control = scopes.asked[place]
    let block = census.texts.block(of: control.element.index)
    if line.block == block { return true }
    let own = census.document.element(at: block)
    if own.contains(census.document.element(at: line.block)) { return true }
    if own.name == .td, own.parent?.contains(census.document.element(at: line.block)) ?? false {
      return true
    }
    let scope = scopes.scope(at: place)
    return control.type == "checkbox" && scope.index < line.start && line.start < scope.endIndex
  }

  /// The nodes before a control up to the control before it, or to the start of its form.
  private static func before(_ place: Int, _ scopes: FieldScopes, _ census: Census) -> Range<Int> {
    let control = scopes.asked[place]
    let end = control.element.index
    var start = max(0, end - Self.mostNodesBefore)
    if place > 0 { start = max(start, min(end, scopes.asked[place - 1].element.endIndex)) }
    let forms = census.forms.place(after: end) - 1
    if forms >= 0 {
      let form = census.forms[forms]
      start = max(start, form.contains(control.element) ? form.index : min(end, form.endIndex))
    }
    return start..<end
  }

  private static let mostNodesBefore = 300
  private static let mostNodesAfter = 60
}
