import Markup

/// Computes accessible names and descriptions, by the W3C Accessible Name and Description Computation
/// 1.2 and the HTML Accessibility API Mappings 1.0.
struct AccessibleNames {
  let census: Census
  let labels: Labels
  private let texts: ReferencedTexts

  init(census: Census, labels: Labels) {
    self.census = census
    self.labels = labels
    texts = ReferencedTexts(census.document)
  }

  /// The name of a control, and where it comes from.
  func name(of control: Element, type: String) -> (text: String, source: NameSource) {
    let references = referenced(by: .ariaLabelledby, of: control)
    if !references.isEmpty { return (references, .labelledBy) }
    if let label = attribute(.ariaLabel, of: control) { return (label, .ariaLabel) }
    if let own = ownName(of: control, type: type) { return own }
    if let title = attribute(.title, of: control) { return (title, .title) }
    if let placeholder = attribute(.placeholder, of: control), Self.hasPlaceholder(control, type) {
      return (placeholder, .placeholder)
    }
    return (type == "file" ? Self.fileButton(control) : "", .none)
  }

  /// The description of a control: what `aria-describedby` refers to, else the value of a button that
  /// is named otherwise, else an unused title; nothing that the name says already.
  func description(of control: Element, type: String, name: (text: String, source: NameSource))
    -> String
  {
    let references = referenced(by: .ariaDescribedby, of: control)
    if !references.isEmpty { return references }
    if let own = attribute(.ariaDescription, of: control) { return own }
    let unused =
      unusedValue(of: control, type: type, name: name)
      ?? (name.source == .title ? nil : attribute(.title, of: control)) ?? ""
    return unused == name.text ? "" : unused
  }

  private func unusedValue(
    of control: Element, type: String, name: (text: String, source: NameSource)
  ) -> String? {
    guard control.name == .input, Self.buttonTypes.contains(type), type != "image",
      name.source != .value, let value = buttonName(of: control, type: type),
      value.source == .value, !value.text.isEmpty
    else { return nil }
    return value.text
  }

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

  private func labelText(of control: Element, _ content: TextContent, isSeen: Bool) -> String {
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
  private func content(withoutHints: Bool) -> TextContent {
    var content = contentAlone(withoutHints: withoutHints)
    content.reference = { referenced(by: .ariaLabelledby, of: $0) }
    return content
  }

  private func contentAlone(withoutHints: Bool) -> TextContent {
    var content = TextContent(census: census, leavesContainersOut: true)
    if withoutHints { content.skips = Hints.isHint }
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

  /// What the HTML element itself gives: its labels, its value, its content. A control which has a
  /// label is named by it even when it is empty, as browsers do: nothing else makes up for it.
  private func ownName(of control: Element, type: String) -> (text: String, source: NameSource)? {
    if !labels.labels(of: control).isEmpty {
      let label = shownLabel(of: control)
      return (label, label.isEmpty ? .none : .label)
    }
    if control.name == .input, Self.buttonTypes.contains(type) {
      return buttonName(of: control, type: type)
    }
    let namesItself =
      control.name == .button || Self.namedByContent.contains(type) && control.name != .input
    guard namesItself else { return nil }
    var content = content(withoutHints: false)
    content.asShown = true
    let text = content.text(of: control)
    return text.isEmpty ? nil : (text, .content)
  }

  /// Browsers name a control by the letters that styles show.
  private func shownLabel(of control: Element) -> String {
    if census.letters.isEmpty { return labelText(of: control) }
    var content = content(withoutHints: false)
    content.asShown = true
    return labelText(of: control, content, isSeen: false)
  }

  /// The buttons made of `input`: an attribute that is there, even empty, leaves no room for others.
  private func buttonName(of control: Element, type: String) -> (text: String, source: NameSource)?
  {
    if type == "image", control.has(.alt) {
      return ((control[.alt] ?? "").whitespaceFolded, .alternative)
    }
    if control.has(.value) { return ((control[.value] ?? "").whitespaceFolded, .value) }
    if type != "submit", let title = attribute(.title, of: control) { return (title, .title) }
    return switch type {
    case "submit", "image": ("Submit", .value)
    case "reset": ("Reset", .value)
    default: nil
    }
  }

  private func attribute(_ name: Name, of element: Element) -> String? {
    guard element.has(name), let value = element[name]?.whitespaceFolded, !value.isEmpty else {
      return nil
    }
    return value
  }

  private static func hasPlaceholder(_ control: Element, _ type: String) -> Bool {
    control.name == .textarea
      || ["text", "search", "url", "tel", "email", "password", "number"].contains(type)
  }

  /// What browsers write on the button of a file field, which names nothing that is asked.
  private static func fileButton(_ control: Element) -> String {
    control.has(.multiple) ? "Choose Files" : "Choose File"
  }

  /// More references are an attack, not a name.
  private static let mostReferences = 50

  /// The roles, and the types that stand for them, whose own content names them.
  static let namedByContent: Set<String> = [
    "radio", "checkbox", "button", "link", "menuitem", "menuitemcheckbox", "menuitemradio",
    "option", "tab", "treeitem", "gridcell",
  ]

  private static let buttonTypes: Set<String> = ["submit", "reset", "button", "image"]
}
