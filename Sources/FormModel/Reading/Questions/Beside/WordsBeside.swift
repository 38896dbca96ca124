import Markup

/// The words that stand on the screen with each field, whatever the markup ties to it.
struct WordsBeside {
  let census: Census
  let scopes: FieldScopes
  let labels: LooseLabels
  let tied: Labels
  private let vocabulary: Vocabulary
  private let columns: ColumnWords
  private let between: LinesBetween

  /// - Parameter drawings: The node indices of the controls that only draw a list.
  init(
    census: Census, labels: Labels, controls: [Control], drawings: Set<Int>,
    vocabulary: Vocabulary
  ) {
    self.census = census
    let scopes = FieldScopes(controls)
    self.scopes = scopes
    self.vocabulary = vocabulary
    tied = labels
    columns = ColumnWords(scopes, census: census)
    self.labels = LooseLabels(
      census: census, labels: labels, scopes: scopes, drawings: drawings)
    between = LinesBetween(census: census, scopes: scopes, vocabulary: vocabulary)
  }

  /// The lines just before a control that belong to no other field.
  func lines(before place: Int) -> [ScreenLine] { between.lines(before: place) }

  /// The lines between a control and the next one that people fill, near it.
  func lines(after place: Int) -> [ScreenLine] { between.lines(after: place) }

  /// The words of a control that no markup ties to it; empty when there are none.
  func words(of control: Control) -> String {
    if let label = labels.own[control.index] { return label }
    guard let place = scopes.place(of: control) else { return "" }
    if !control.isCheckable {
      let nearest = lines(before: place).last(where: \.hasWords)
      return columns.words(at: place, nearest: nearest) ?? headAfter(control, nearest: nearest)
        ?? wordsBefore(place)
    }
    let after = wordsAfter(place)
    guard control.type == "checkbox", after.isEmpty || isApart(place) else { return after }
    let before = labels.ofGroup[control.index] ?? wordsBefore(place)
    return before.isEmpty ? after : before
  }

  /// The row across a table that heads the rows of a control.
  func title(over control: Control) -> ColumnWords.Title? {
    scopes.place(of: control).flatMap(columns.title)
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
  /// A text that is `own` words the first control alone.
  func wordsOver(_ first: Control, butFor own: String? = nil) -> String {
    if let label = labels.ofGroup[first.index] { return label }
    guard let place = scopes.place(of: first) else { return "" }
    var found = ""
    for line in lines(before: place).reversed()
    where line.hasWords && line.isTold && line.text != own {
      switch line.kind {
      case .heading:
        return found.isEmpty || line.text.hasSuffix("?") && !found.hasSuffix("?")
          ? line.text : found
      case .text, .caption: if found.isEmpty, !line.isInBrackets { found = line.text }
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

  /// The last line of text before a control, whichever control it speaks of.
  func textBefore(_ control: Control) -> String {
    scopes.place(of: control).flatMap { between.all(before: $0).last?.text } ?? ""
  }

  /// Whether no line of the screen ends between a control and the one before it, and words stand there.
  func goesOnInLine(_ control: Control) -> Bool {
    guard let place = scopes.place(of: control), place > 0 else { return false }
    let start = scopes.asked[place - 1].element.endIndex
    return start <= control.element.index
      && ScreenLineReader(census: census).isOneLine(start..<control.element.index)
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

  /// The head of a row that stands after the cell of its box, unless a text of the row comes first.
  private func headAfter(_ control: Control, nearest line: ScreenLine?) -> String? {
    guard
      let cell = control.element.ancestors.prefix(Self.mostAround).first(where: { $0.name == .td }),
      let row = cell.parent, (line?.start ?? 0) < row.index,
      let next = row.children.first(where: { $0.index > cell.index }), next.name == .th,
      scopes.places(inside: next).isEmpty
    else { return nil }
    let head = TextContent(census: census).text(of: next)
    return ScreenLine.areWords(head) ? head : nil
  }

  private static let mostAround = 4

  private func wordsBefore(_ place: Int) -> String {
    let control = scopes.asked[place]
    var found: ScreenLine?
    for line in lines(before: place).reversed()
    where line.hasWords && line.isTold && !leadsElsewhere(line, from: control) {
      if case .label(let label) = line.kind {
        let target = Labels.labeledControl(of: label, in: census)
        if target == control.element { return line.text }
        break
      }
      guard line.kind == .text || line.kind == .caption else { break }
      // A sentence may stand between the words and the box; another name does not.
      if found?.isShort ?? false { break }
      if line.style == .title || isHead(line, before: found, at: place) { return line.text }
      if found == nil, !line.isInBrackets { found = line }
    }
    guard let found else { return "" }
    return control.placeholder.isEmpty || isTrusted(found, at: place) ? found.text : ""
  }

  /// Whether a line only offers another way in: "Or sign in with" asks for no file.
  private func leadsElsewhere(_ line: ScreenLine, from control: Control) -> Bool {
    control.type == "file"
      && [.login, .identityProvider].contains { vocabulary.isMentioned($0, in: line.text) }
  }

  /// Whether a name in the cell before that of a control stands over a sentence in its own cell.
  private func isHead(_ line: ScreenLine, before found: ScreenLine?, at place: Int) -> Bool {
    guard let found, line.isShort,
      let cell = scopes.asked[place].element.ancestors.prefix(Self.mostAround)
        .first(where: { $0.name == .td }),
      cell.index < found.start, let row = cell.parent
    else { return false }
    return row.index < line.start && line.start < cell.index
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
}
