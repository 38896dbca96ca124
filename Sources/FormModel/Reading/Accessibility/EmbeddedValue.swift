import Markup

/// What a control inside the label of another one says there: its value, not its name (AccName 1.2, 2E).
enum EmbeddedValue {
  /// Nil for what has no value of this kind, and for a box that is empty.
  static func text(of element: Element, role: String?) -> String? {
    switch role {
    case "textbox", "searchbox": return typed(in: element).nilWhenEmpty
    case "slider", "spinbutton", "scrollbar", "meter", "progressbar": return number(of: element)
    case "listbox": return chosen(in: element)
    case "combobox":
      return element.name == .input || element.name == .select
        ? ControlValue.text(of: element) : chosenOrTyped(in: element)
    case nil: return native(element)
    default: return nil
    }
  }

  private static func native(_ element: Element) -> String? {
    switch element.name {
    case .select, .textarea: return ControlValue.text(of: element).nilWhenEmpty
    case .meter, .progress: return element[.value] ?? ""
    case .input:
      let type = ControlReader.type(of: element)
      if hasNoValue.contains(type) { return nil }
      if type == "range" { return number(of: element) }
      return ControlValue.text(of: element).nilWhenEmpty
    default: return nil
    }
  }

  private static func typed(in element: Element) -> String {
    element.name == .input || element.name == .textarea
      ? ControlValue.text(of: element) : element.text
  }

  private static func number(of element: Element) -> String {
    element[.ariaValuetext] ?? element[.ariaValuenow] ?? element[.value] ?? ""
  }

  /// The options that are chosen in a list made of other elements, or in a native one.
  private static func chosen(in list: Element) -> String {
    if list.name == .select { return ControlValue.text(of: list) }
    return ControlValue.options(of: list).prefix(mostOptions)
      .filter { $0.value(of: .ariaSelected, equals: "true") }
      .map { $0.foldedText }.joined(separator: " ")
  }

  private static func chosenOrTyped(in element: Element) -> String {
    let chosen = chosen(in: element)
    if !chosen.isEmpty { return chosen }
    return element.descendants.prefix(mostOptions).first { $0.name == .input }
      .map(ControlValue.text) ?? ""
  }

  /// Their names say what they are: buttons, and what is ticked.
  private static let hasNoValue: Set<String> = [
    "checkbox", "radio", "file", "hidden", "submit", "reset", "button", "image", "color",
  ]

  /// No label holds a longer list.
  private static let mostOptions = 1_000
}

extension String {
  fileprivate var nilWhenEmpty: String? { isEmpty ? nil : self }
}
