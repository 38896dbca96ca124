import Markup

/// Controls made of other elements with a role.
enum HomeMadeControl {
  /// The roles that people fill, with the type of control they behave as.
  private static let types: [String: String] = [
    "textbox": "text", "searchbox": "search", "combobox": "select", "listbox": "select",
    "radio": "radio", "checkbox": "checkbox", "switch": "checkbox", "slider": "range",
    "spinbutton": "number",
  ]

  /// The role of a home-made control; nil for other elements.
  static func role(of element: Element) -> String? {
    if element.has(.role), let role = element[.role]?.lowercased(), types[role] != nil {
      return role
    }
    let isEditable =
      element.has(.contenteditable) && !element.value(of: .contenteditable, equals: "false")
    return isEditable ? "textbox" : nil
  }

  /// The type of control that a role behaves as.
  static func type(ofRole role: String) -> String { types[role] ?? "text" }
}
