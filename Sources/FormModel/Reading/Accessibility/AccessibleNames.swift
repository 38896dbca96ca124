import Markup

/// Computes accessible names and descriptions, by the W3C Accessible Name and Description Computation
/// 1.2 and the HTML Accessibility API Mappings 1.0.
struct AccessibleNames {
  let census: Census
  let labels: Labels

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

  /// The description of a control: what `aria-describedby` refers to, else an unused title.
  func description(of control: Element, nameSource: NameSource) -> String {
    let references = referenced(by: .ariaDescribedby, of: control)
    if !references.isEmpty { return references }
    if let own = attribute(.ariaDescription, of: control) { return own }
    return nameSource == .title ? "" : attribute(.title, of: control) ?? ""
  }

  /// The text of the labels of a control. A label which is hidden alone says nothing; one which is
  /// hidden together with its control says it to those who will meet both.
  func labelText(of control: Element, skipping skips: @escaping (Element) -> Bool = { _ in false })
    -> String
  {
    let content = TextContent(census: census, subject: control, skips: skips)
    let shown = census.hiding(of: control)
    var last: Element?
    var texts: [String] = []
    // A label inside another is part of its text already.
    for label in labels.labels(of: control) where !(last?.contains(label) ?? false) {
      last = label
      guard !TextContent.isHidden(label, census: census, excused: shown) else { continue }
      let text = attribute(.ariaLabel, of: label) ?? content.text(of: label)
      texts.append(text.isEmpty ? attribute(.title, of: label) ?? "" : text)
    }
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text of the elements that an attribute refers to, in the order of the attribute.
  func referenced(
    by attribute: Name, of element: Element,
    skipping skips: @escaping (Element) -> Bool = { _ in false },
    leavingOut isLeftOut: (Element) -> Bool = { _ in false }
  ) -> String {
    guard element.has(attribute), let ids = element[attribute] else { return "" }
    let content = TextContent(census: census, skips: skips)
    return ids.split(maxSplits: Self.mostReferences, whereSeparator: \.isWhitespace)
      .compactMap { census.document.element(id: String($0)) }
      .filter { !isLeftOut($0) }
      .map { target in self.attribute(.ariaLabel, of: target) ?? text(of: target, content) }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// What an element says when another refers to it: a control, by its labels, else its value.
  private func text(of target: Element, _ content: TextContent) -> String {
    switch target.name {
    case .input, .select, .textarea:
      let label = labelText(of: target)
      return label.isEmpty ? ControlValue.text(of: target).whitespaceFolded : label
    case .img: return (target[.alt] ?? "").whitespaceFolded
    default: return content.text(of: target)
    }
  }

  /// What the HTML element itself gives: its labels, its value, its content. A control which has a
  /// label is named by it even when it is empty, as browsers do: nothing else makes up for it.
  private func ownName(of control: Element, type: String) -> (text: String, source: NameSource)? {
    if !labels.labels(of: control).isEmpty {
      let label = labelText(of: control)
      return (label, label.isEmpty ? .none : .label)
    }
    if control.name == .input, Self.buttonTypes.contains(type) {
      return buttonName(of: control, type: type)
    }
    let namesItself =
      control.name == .button || Self.namedByContent.contains(type) && control.name != .input
    guard namesItself else { return nil }
    let text = TextContent(census: census).text(of: control)
    return text.isEmpty ? nil : (text, .content)
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
