import Markup

/// The words by which a page asks: labels, legends and hints, without marks and duplicates.
struct Wordings {
  let census: Census
  let names: AccessibleNames
  let groups: GroupTexts
  let vocabulary: Vocabulary
  let beside: WordsBeside

  /// The words of one control as people see them, hint left out: those of its label, else what stands
  /// visibly with it, else what it says itself.
  func label(of control: Control) -> String {
    let own = ownLabel(of: control)
    if ScreenLine.areWords(own) { return markedApart(own.saidOnce, control) }
    if let loose = beside.labels.own[control.index] { return loose }
    if control.nameSource == .labelledBy {
      let referenced = names.referenced(
        by: .ariaLabelledby, of: control.element, withoutHints: true)
      if !referenced.isEmpty { return referenced }
    }
    if control.nameSource.isAccessible, control.nameSource != .title,
      ScreenLine.areWords(control.accessibleName), !Self.isCode(control.accessibleName)
    {
      return control.accessibleName
    }
    let words = beside.words(of: control)
    if !words.isEmpty { return words }
    let shown = shownName(of: control)
    guard shown.isEmpty, !control.isCheckable else { return shown }
    let heading = beside.headingOver(control)
    return heading.isEmpty ? firstLine(of: control) ?? "" : heading
  }

  /// Whether a name is one of the code: `birth_month`.
  private static func isCode(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "_")) && !name.contains(where: \.isWhitespace)
  }

  /// What its labels say, but for one that stands with another control.
  private func ownLabel(of control: Control) -> String {
    let all = names.labelText(of: control.element, withoutHints: true)
    guard let astray = beside.labels.astray[control.index] else { return all }
    let content = TextContent(census: census, skips: Hints.isNoWording)
    return names.labels.labels(of: control.element).filter { $0 != astray }
      .map { content.text(of: $0) }.joined(separator: " ")
  }

  /// Whether a label or a text beside a control words it, rather than what stands in the box or what
  /// only assistive technologies read.
  func isWorded(_ control: Control) -> Bool {
    control.nameSource.isAccessible && ![.title, .ariaLabel].contains(control.nameSource)
      || beside.labels.own[control.index] != nil || !beside.words(of: control).isEmpty
  }

  /// The words of the last of several labels, which is that of the control alone: `label` where
  /// there is one.
  func labelOfItsOwn(_ control: Control, label: String) -> String {
    let labels = names.labels.labels(of: control.element)
    guard labels.count > 1, let last = labels.last else { return label }
    return TextContent(census: census, skips: Hints.isNoWording).text(of: last)
  }

  /// What stands in the box itself, or pops up over it; a list may begin with its own name.
  private func shownName(of control: Control) -> String {
    if let first = firstLine(of: control), !isRequest(first) { return first }
    if !control.accessibleName.isEmpty, control.type != "file",
      control.nameSource != .placeholder || !isExample(control.accessibleName)
    {
      return control.accessibleName
    }
    if control.placeholder.isEmpty { return valueAsWords(of: control) }
    return isExample(control.placeholder) ? "" : control.placeholder
  }

  /// "123", "e.g. 75001", "dd/mm/yyyy": what an answer looks like, which asks nothing.
  private func isExample(_ text: String) -> Bool {
    let words = FoldedWords(text, limit: 6)
    return !text.contains(where: \.isLetter) && text.contains(where: \.isNumber)
      || vocabulary.isAtStart(.beforeExamples, of: words)
  }

  /// Old pages write the name of a box into it, and a script that takes it away.
  private func valueAsWords(of control: Control) -> String {
    guard control.element.isTypedInto, control.element.has(.value),
      control.element[attribute: "onfocus"] != nil
    else { return "" }
    let value = (control.element[.value] ?? "").whitespaceFolded
    return ScreenLine.areWords(value) ? value : ""
  }

  private func firstLine(of control: Control) -> String? {
    guard control.accessibleName.isEmpty, let count = control.optionCount,
      count > control.options.count,
      let line = control.element.descendants.first(where: { $0.name == .option })?.text
    else { return nil }
    let words = FoldedWords(line, limit: 6)
    return words.isEmpty || vocabulary.isOnly(.notAnAnswer, words) ? nil : line.whitespaceFolded
  }

  /// "Select a country": what to do more than what is asked.
  private func isRequest(_ line: String) -> Bool {
    vocabulary.isAtStart(.notAnAnswer, of: FoldedWords(line, limit: 6))
  }

  /// The help of a control: the hint in its label, and what describes it. A `title` is no visible help.
  func hint(of control: Control) -> String {
    let content = TextContent(census: census)
    let loose = beside.labels.elements[control.index].map { [$0] } ?? []
    let inLabel = (names.labels.labels(of: control.element) + loose).flatMap(Hints.outermost)
    let described = names.referenced(
      by: .ariaDescribedby, of: control.element, leavingOut: isNoHelp)
    let pointers = HelpBeside(beside: beside, vocabulary: vocabulary).pointers(of: control)
    return Hints.joined(inLabel.map { content.text(of: $0) } + [described] + pointers)
  }

  private func isNoHelp(_ element: Element) -> Bool {
    Hints.isNoHelp(element)
      || element.endIndex - element.index <= Self.mostInCounter
        && Counter(vocabulary: vocabulary).isAll(of: TextContent(census: census).text(of: element))
  }

  private static let mostInCounter = 12

  /// The help that stands with a control and that nothing ties to it.
  func untiedHelp(of control: Control) -> String {
    let tied = FoldedWords(control.description + " " + control.accessibleName, limit: 200)
    let texts = HelpBeside(beside: beside, vocabulary: vocabulary).texts(of: control)
    return Hints.joined(texts.filter { !tied.contains(FoldedWords($0)) && !isMark($0) })
  }
}

extension String {
  /// The text without its second half, when that only repeats the first.
  fileprivate var saidOnce: String {
    let half = utf8.count / 2
    let (first, second) = (utf8.prefix(half), utf8.suffix(half))
    guard half > 0, utf8.count % 2 == 1, utf8.dropFirst(half).first == UInt8(ascii: " "),
      first.elementsEqual(second)
    else { return self }
    return String(Substring(first))
  }
}
