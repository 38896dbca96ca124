import Markup

/// Controls made of other elements: with a role, editable, or by the markup of a design system.
enum CustomControl {
  /// The roles that people fill, with the type of control they behave as. A `radiogroup` is listed
  /// beside its radios and is no field of its own.
  private static let filled: [String: String] = [
    "textbox": "text", "searchbox": "search", "combobox": "select", "listbox": "select",
    "radio": "radio", "radiogroup": "radiogroup", "checkbox": "checkbox", "switch": "checkbox",
    "slider": "range", "spinbutton": "number",
  ]
  /// The roles given here to elements that bear none: a menu in a `details`, a file drop.
  private static let given = ["menu": "select", "button": "file"]

  /// The role of a custom control; nil for other elements.
  static func role(of element: Element) -> String? {
    if let role = AriaRoles.role(of: element) {
      if filled[role] != nil { return role }
      if role == "button", opensList(element) { return "combobox" }
    }
    if element.has(.contenteditable), !element.value(of: .contenteditable, equals: "false") {
      return "textbox"
    }
    if element.name == .details { return opensMenu(element) ? "menu" : nil }
    return isFileDrop(element) ? "button" : nil
  }

  /// Whether a `button` is a list or a box to tick that a script draws.
  static func isFieldButton(_ element: Element) -> Bool {
    element.value(of: .role, equals: "combobox") || opensList(element) || isTickButton(element)
  }

  static func isTickButton(_ element: Element) -> Bool {
    guard let role = AriaRoles.role(of: element) else { return false }
    return ["checkbox", "radio", "switch"].contains(role)
  }

  private static func opensList(_ element: Element) -> Bool {
    element.value(of: .ariaHaspopup, equals: "listbox")
  }

  private static func isFileDrop(_ element: Element) -> Bool {
    var isOne = false
    element.forEachClass { name in
      isOne = isOne || fileDrops.contains { $0.count == name.count && $0.elementsEqual(name) }
    }
    return isOne
  }

  /// The type of control that a role behaves as.
  static func type(ofRole role: String) -> String { filled[role] ?? given[role] ?? "text" }

  /// Whether a `details` element hides choices rather than text.
  private static func opensMenu(_ element: Element) -> Bool {
    element.descendants.prefix(mostDescendants).contains {
      $0.value(of: .role, equals: "menuitemradio")
    }
  }

  /// The areas on which files are dropped, in common design systems and libraries.
  private static let fileDrops = [
    "dropzone", "usa-file-input__target", "moj-multi-file-upload__dropzone", "file-drop-area",
  ].map { Array($0.utf8) }

  /// A menu is no longer.
  private static let mostDescendants = 200
}
