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
    return ("", .none)
  }

  /// The description of a control: what `aria-describedby` refers to, else an unused title.
  func description(of control: Element, nameSource: NameSource) -> String {
    let references = referenced(by: .ariaDescribedby, of: control)
    if !references.isEmpty { return references }
    if let own = attribute(.ariaDescription, of: control) { return own }
    return nameSource == .title ? "" : attribute(.title, of: control) ?? ""
  }

  /// The text of the labels of a control.
  func labelText(of control: Element, skipping skips: @escaping (Element) -> Bool = { _ in false })
    -> String
  {
    let content = TextContent(census: census, subject: control, skips: skips)
    return labels.labels(of: control)
      .map { content.text(of: $0) }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text of the elements that an attribute refers to, in the order of the attribute.
  func referenced(
    by attribute: Name, of element: Element,
    skipping skips: @escaping (Element) -> Bool = { _ in false }
  ) -> String {
    guard element.has(attribute), let ids = element[attribute] else { return "" }
    let content = TextContent(census: census, skips: skips)
    return ids.split(maxSplits: Self.mostReferences, whereSeparator: \.isWhitespace)
      .compactMap { census.document.element(id: String($0)) }
      .map { target in target[.ariaLabel]?.whitespaceFolded ?? valueOrText(of: target, content) }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func valueOrText(of target: Element, _ content: TextContent) -> String {
    switch target.name {
    case .input, .select, .textarea: ControlValue.text(of: target).whitespaceFolded
    case .img: (target[.alt] ?? "").whitespaceFolded
    default: content.text(of: target)
    }
  }

  /// What the HTML element itself gives: its labels, its value, its content.
  private func ownName(of control: Element, type: String) -> (text: String, source: NameSource)? {
    if control.name == .input, Self.buttonTypes.contains(type) {
      return buttonName(of: control, type: type)
    }
    let label = labelText(of: control)
    if !label.isEmpty { return (label, .label) }
    let namesItself =
      control.name == .button || ["radio", "checkbox"].contains(type) && control.name != .input
    guard namesItself else { return nil }
    let text = TextContent(census: census).text(of: control)
    return text.isEmpty ? nil : (text, .content)
  }

  /// The buttons made of `input`, whose labels come before their own words only for images.
  private func buttonName(of control: Element, type: String) -> (text: String, source: NameSource)?
  {
    let label = labelText(of: control)
    if !label.isEmpty { return (label, .label) }
    if type == "image" {
      if let alternative = attribute(.alt, of: control) { return (alternative, .alternative) }
      if let title = attribute(.title, of: control) { return (title, .title) }
      return ("Submit", .value)
    }
    if control.has(.value) {
      return attribute(.value, of: control).map { ($0, .value) }
    }
    return switch type {
    case "submit": ("Submit", .value)
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

  /// More references are an attack, not a name.
  private static let mostReferences = 50

  private static let buttonTypes: Set<String> = ["submit", "reset", "button", "image"]
}
