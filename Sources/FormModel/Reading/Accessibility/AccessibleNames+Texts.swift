import Markup

/// What labels and references say.
extension AccessibleNames {
  /// The text of the labels of a control. A label which is hidden alone says nothing; one which is
  /// hidden together with its control says it to those who will meet both.
  ///
  /// - Parameter withoutHints: Whether the words that people see are wanted, without the help that
  ///   stands in a label, rather than what assistive technologies are told.
  func labelText(of control: Element, withoutHints: Bool = false) -> String {
    if labels.labels(of: control).isEmpty { return "" }
    return texts.text(of: control, withoutHints ? .labelWithoutHints : .label) {
      labelText(of: control, content(withoutHints: withoutHints), isSeen: withoutHints)
    }
  }

  func labelText(of control: Element, _ content: TextContent, isSeen: Bool) -> String {
    var content = content
    content.subject = control
    let excused = census.hiding(of: control)
    var last: Element?
    var texts: [String] = []
    // A label inside another is part of its text already.
    for label in labels.labels(of: control) where !(last?.contains(label) ?? false) {
      last = label
      guard !isSilent(label, excused: excused, isSeen: isSeen) else { continue }
      let own = content.reference?(label) ?? ""
      let text = own.isEmpty ? attribute(.ariaLabel, of: label) ?? content.text(of: label) : own
      texts.append(text.isEmpty ? attribute(.title, of: label) ?? "" : text)
    }
    return Self.joined(texts)
  }

  /// `aria-hidden` silences a label on itself, not around it: its control refers to it. People see it
  /// all the same.
  private func isSilent(_ label: Element, excused: Hiding, isSeen: Bool) -> Bool {
    let isHeard = isSeen || !label.value(of: .ariaHidden, equals: "true")
    return TextContent.isHidden(
      label, census: census, excused: isHeard ? excused.union(.ariaHidden) : excused)
  }

  /// Reads what names something; parts of it may refer to other elements, and these to no others.
  func content(withoutHints: Bool) -> TextContent {
    var content = contentAlone(withoutHints: withoutHints)
    content.reference = { referenced(by: .ariaLabelledby, of: $0) }
    return content
  }

  private func contentAlone(withoutHints: Bool) -> TextContent {
    var content = TextContent(census: census, leavesContainersOut: true)
    if withoutHints { content.skips = Hints.isNoWording }
    return content
  }

  /// The text of the elements that an attribute refers to, in the order of the attribute.
  func referenced(
    by attribute: Name, of element: Element, withoutHints: Bool = false,
    leavingOut isLeftOut: (Element) -> Bool = { _ in false }
  ) -> String {
    guard element.has(attribute), let ids = element[attribute] else { return "" }
    let texts = ids.split(maxSplits: Self.mostReferences, whereSeparator: \.isWhitespace)
      .compactMap { census.document.element(id: String($0)) }
      .filter { !isLeftOut($0) }
      .map { target in
        self.attribute(.ariaLabel, of: target)
          ?? text(of: target, for: element, withoutHints: withoutHints)
      }
    return Self.joined(texts)
  }

  /// What an element says when another refers to it: a control, by its labels, else its value. What
  /// is inside it and refers to it says nothing of itself.
  private func text(of target: Element, for element: Element, withoutHints: Bool) -> String {
    var content = contentAlone(withoutHints: withoutHints)
    switch target.name {
    case .input, .select, .textarea:
      let label = texts.text(of: target, .labelAlone) {
        labelText(of: target, content, isSeen: false)
      }
      return label.isEmpty ? ControlValue.text(of: target).whitespaceFolded : label
    case .img: return (target[.alt] ?? "").whitespaceFolded
    case .svg:
      if let title = TextContent.title(ofDrawing: target) { return title }
    default: break
    }
    if target.contains(element), !ControlValue.text(of: element).isEmpty {
      content.subject = element
      return texts.handed(content.text(of: target))
    }
    return texts.text(of: target, withoutHints ? .contentWithoutHints : .content) {
      content.text(of: target)
    }
  }

  /// One text is not copied.
  private static func joined(_ texts: [String]) -> String {
    let texts = texts.filter { !$0.isEmpty }
    return texts.count == 1 ? texts[0] : texts.joined(separator: " ")
  }

  /// More references are an attack, not a name.
  private static let mostReferences = 50
}
