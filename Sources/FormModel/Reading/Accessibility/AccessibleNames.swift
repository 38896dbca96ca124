import Markup

/// Computes accessible names and descriptions, by the W3C Accessible Name and Description Computation
/// 1.2 and the HTML Accessibility API Mappings 1.0.
struct AccessibleNames {
  let census: Census
  let labels: Labels
  let texts: ReferencedTexts

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
  /// is named otherwise, else an unused title; no title that says what stands in the control.
  func description(of control: Element, type: String, name: (text: String, source: NameSource))
    -> String
  {
    let references = referenced(by: .ariaDescribedby, of: control)
    if !references.isEmpty { return references }
    if let own = attribute(.ariaDescription, of: control) { return own }
    let isButton = control.name == .input && Self.buttonTypes.contains(type) && type != "image"
    if isButton, name.source != .value, let value = attribute(.value, of: control) { return value }
    guard name.source != .title, let title = attribute(.title, of: control) else { return "" }
    return name.source == .content && title == name.text ? "" : title
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

  func attribute(_ name: Name, of element: Element) -> String? {
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

  /// The roles, and the types that stand for them, whose own content names them.
  static let namedByContent: Set<String> = [
    "radio", "checkbox", "button", "link", "menuitem", "menuitemcheckbox", "menuitemradio",
    "option", "tab", "treeitem", "gridcell",
  ]

  private static let buttonTypes: Set<String> = ["submit", "reset", "button", "image"]
}
